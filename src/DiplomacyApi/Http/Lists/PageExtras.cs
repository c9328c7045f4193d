namespace DiplomacyApi.Http.Lists;

/// <summary>What is answered beside the rows of a page.</summary>
/// <param name="Facets">The counts that were asked for; null where none were.</param>
/// <param name="UndatedLeftOut">How many rows match and have no date, so that they are not there on the day asked for; null where no day was.</param>
sealed record PageExtras(IReadOnlyDictionary<string, FacetCounts>? Facets, long? UndatedLeftOut)
{
    /// <summary>What stands between the page and the links, by name; a search has something else there.</summary>
    public IReadOnlyList<(string Name, object? Value)> Beside { get; init; } = [("facets", Facets)];

    /// <summary>By what a search orders its rows; null for what is not one.</summary>
    public string? RankedBy { get; init; }

    public static PageExtras None { get; } = new(null, null);
}
