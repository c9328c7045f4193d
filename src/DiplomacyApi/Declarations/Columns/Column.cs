namespace DiplomacyApi.Declarations.Columns;

/// <summary>A column of a table, as the property that it comes from declares it. It is the same in every format of the table.</summary>
public sealed record Column
{
    /// <summary>Name of the column.</summary>
    public required string Name { get; init; }

    /// <summary>What its cells hold.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Whether a cell holds a list of such values: a list in Parquet, otherwise text joined by `; `.</summary>
    public required bool IsList { get; init; }

    /// <summary>Whether a cell may be empty, where something is not known or does not apply. A list is never empty in this sense: it may have no values.</summary>
    public required bool MayBeEmpty { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>The unit of its numbers; null where they have none.</summary>
    public required string? Unit { get; init; }

    /// <summary>The codes that can stand in it; empty where its values are no codes.</summary>
    public required IReadOnlyList<ColumnCode> Codes { get; init; }

    /// <summary>The table whose ids it holds; null where it holds none, or ids of several tables.</summary>
    public required string? RefersTo { get; init; }
}
