using DiplomacyApi.Declarations.Columns;
using Parquet;
using Parquet.Schema;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>A column of a Parquet file, with the values of the group of rows that is being gathered.</summary>
abstract class ParquetColumn
{
    /// <summary>The column in the schema of the file.</summary>
    public abstract Field Field { get; }

    public abstract void Add(object? value);

    /// <summary>Writes the gathered values, and forgets them.</summary>
    public abstract Task Write(ParquetRowGroupWriter group);

    public static ParquetColumn Of(Column column) => column switch
    {
        { IsList: true } => new ParquetListColumn(column.Name),
        { Type: ColumnType.Integer } => new ParquetValueColumn<long>(column, value => (long)value),
        { Type: ColumnType.Number } => new ParquetValueColumn<double>(column, value => (double)(decimal)value),
        { Type: ColumnType.Boolean } => new ParquetValueColumn<bool>(column, value => (bool)value),
        { Type: ColumnType.Date } => new ParquetValueColumn<DateOnly>(column, value => (DateOnly)value),
        _ => new ParquetTextColumn(column),
    };
}
