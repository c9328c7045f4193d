using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Records;

/// <summary>A collection as its resource declares it: what a release stores of a record, beside its document, so that it can be asked for.</summary>
sealed class RecordCollection<T>(string name, string table) : Collection
    where T : class, IRecord
{
    public override string Name => name;

    public override string Table => table;

    public override ReadOnlyMemory<byte> CsvHeader => Cells<T>.Header;

    /// <summary>The date that the collection goes by; null for a collection without one, which is in the order of names.</summary>
    public Func<T, (DateOnly? On, DatePrecision? Precision)>? Date { get; init; }

    /// <summary>The columns that only this collection has, with their values.</summary>
    public IReadOnlyList<(string Column, Func<T, object?> Value)> Columns { get; init; } = [];

    /// <summary>The texts that a search looks through.</summary>
    public required Func<T, IEnumerable<string?>> Texts { get; init; }

    /// <summary>Every reference that the record holds.</summary>
    public required Func<T, IEnumerable<RecordLink>> Links { get; init; }
}
