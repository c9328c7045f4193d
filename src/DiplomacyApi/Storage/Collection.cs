using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Storage;

/// <summary>A collection as a release stores it: one table with a row a record, and a full-text index beside it.</summary>
abstract class Collection
{
    /// <summary>The name of the collection, in paths and in <c>collection/id</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name of its table, which is also what one record of it is called.</summary>
    public abstract string Table { get; }

    /// <summary>Whether its rows are entries of records, listed by themselves, and not records of their own.</summary>
    public abstract bool IsOfEntries { get; }

    /// <summary>The full-text index over the records, by the same row ids as the table.</summary>
    public string TextTable => $"{Table}_text";

    /// <summary>Where the references of its rows stand: those of records are read from both ends, those of entries only filter their list.</summary>
    public string LinkTable => IsOfEntries ? "entry_link" : "link";

    /// <summary>What its rows can be counted by, under the names that requests use.</summary>
    public abstract IReadOnlyDictionary<string, Facet> Facets { get; }

    /// <summary>What one row of it is.</summary>
    public abstract string Meaning { get; }

    /// <summary>Whether its list goes by a date, newest first; otherwise it is in the order of names.</summary>
    public abstract bool IsDated { get; }

    /// <summary>Whether no row is known before the first day of its date.</summary>
    public abstract bool IsKnownByDate { get; }

    /// <summary>The columns of its flat formats, for all fields or for those that are named.</summary>
    public abstract IReadOnlyList<Column> FlatColumns(IReadOnlyList<string>? fields);

    /// <summary>A stored document as values of these columns.</summary>
    public abstract IReadOnlyList<object?> FlatRow(byte[] document, IReadOnlyList<string>? fields);

    /// <summary>The header row of its CSV, for all fields or for those that are named.</summary>
    public abstract ReadOnlyMemory<byte> CsvHeader(IReadOnlyList<string>? fields);

    /// <summary>A stored document as a row of its CSV, for all fields or for those that are named.</summary>
    public abstract byte[] CsvRow(byte[] document, IReadOnlyList<string>? fields);

    /// <summary>A stored document as it stood at the end of a day: without what is dated later.</summary>
    public abstract byte[] AsOf(byte[] document, AsOfDay day);
}
