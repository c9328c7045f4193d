using DiplomacyApi.Declarations.Columns;
using Parquet;
using Parquet.Schema;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>A column of texts or codes.</summary>
sealed class ParquetTextColumn(Column column) : ParquetColumn
{
    readonly DataField own = new(column.Name, typeof(string), column.MayBeEmpty);
    readonly List<string?> values = [];

    public override Field Field => own;

    public override void Add(object? value) => values.Add((string?)value);

    public override async Task Write(ParquetRowGroupWriter group)
    {
        await group.WriteAsync(own, values!);
        values.Clear();
    }
}
