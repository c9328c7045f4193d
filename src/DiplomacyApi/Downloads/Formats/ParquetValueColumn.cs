using DiplomacyApi.Declarations.Columns;
using Parquet;
using Parquet.Schema;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>A column of numbers, days or truth values.</summary>
sealed class ParquetValueColumn<T>(Column column, Func<object, T> read) : ParquetColumn
    where T : struct
{
    readonly DataField own = new(column.Name, typeof(T), column.MayBeEmpty);
    readonly List<T?> values = [];

    public override Field Field => own;

    public override void Add(object? value) => values.Add(value is null ? null : read(value));

    public override async Task Write(ParquetRowGroupWriter group)
    {
        if (own.IsNullable) await group.WriteAsync<T>(own, values.ToArray());
        else await group.WriteAsync<T>(own, values.Select(value => value!.Value).ToArray());
        values.Clear();
    }
}
