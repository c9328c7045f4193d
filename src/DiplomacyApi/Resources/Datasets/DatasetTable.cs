using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>A table that can be downloaded whole: a collection, what records have many of, or a table that joins several for plotting.</summary>
public sealed record DatasetTable
{
    /// <summary>Name of the table, in files and in SQL.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of table it is.</summary>
    public required DatasetKind Kind { get; init; }

    /// <summary>What one row of it is.</summary>
    public required string Meaning { get; init; }

    /// <summary>How many rows it has.</summary>
    public required long RowsCount { get; init; }

    /// <summary>The columns that together name a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>Its columns, in their order, in every format but NDJSON of collections, which has the records as they are answered.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Its files, one a format.</summary>
    public required IReadOnlyList<DatasetFile> Files { get; init; }
}
