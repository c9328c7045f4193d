namespace DiplomacyApi.Storage;

/// <summary>A collection of records as a release stores it: one table with a row a record, and a full-text index beside it.</summary>
abstract class Collection
{
    /// <summary>The name of the collection, in paths and in <c>collection/id</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name of its table, which is also what one record of it is called.</summary>
    public abstract string Table { get; }

    /// <summary>The header row of its CSV.</summary>
    public abstract ReadOnlyMemory<byte> CsvHeader { get; }

    /// <summary>The full-text index over the records, by the same row ids as the table.</summary>
    public string TextTable => $"{Table}_text";
}
