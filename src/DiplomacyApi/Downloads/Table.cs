using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A table that is published as files.</summary>
abstract class Table
{
    /// <summary>Its name, in files and in SQL.</summary>
    public abstract string Name { get; }

    /// <summary>What kind of table it is.</summary>
    public abstract DatasetKind Kind { get; }

    /// <summary>What one row of it is.</summary>
    public abstract string Meaning { get; }

    /// <summary>Its columns, in their order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns that together name a row.</summary>
    public abstract IReadOnlyList<string> Key { get; }

    /// <summary>The header row of its CSV.</summary>
    public abstract ReadOnlyMemory<byte> CsvHeader { get; }

    /// <summary>Its rows, as they are read: nothing is held.</summary>
    public abstract IEnumerable<TableRow> Rows(ReleaseConnection connection);

    /// <summary>How many rows it has, where that is known before they are read.</summary>
    public virtual long? Count(ReleaseConnection connection) => null;
}
