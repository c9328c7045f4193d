namespace DiplomacyApi.Declarations.Columns;

/// <summary>A code of a column.</summary>
public sealed record ColumnCode
{
    /// <summary>The code, as it stands in the cells.</summary>
    public required string Code { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>The codes of a code list, in the order in which they are declared.</summary>
    internal static IReadOnlyList<ColumnCode> Of(Type codeList) =>
        [.. Enum.GetNames(codeList).Select(name => new ColumnCode { Code = Snake.Case(name), Meaning = Documentation.OfCode(codeList, name) ?? "" })];
}
