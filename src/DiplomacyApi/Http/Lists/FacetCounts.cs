namespace DiplomacyApi.Http.Lists;

/// <summary>How many of the matching rows have each value of a facet. The facet's own filter is left out of the count.</summary>
public sealed record FacetCounts
{
    /// <summary>The values, those with the most rows first; at most 100.</summary>
    public required IReadOnlyList<FacetCount> Values { get; init; }

    /// <summary>How many values there are, also beyond the 100 that are listed.</summary>
    public required int ValuesCount { get; init; }
}

/// <summary>How many rows have a value.</summary>
public sealed record FacetCount
{
    /// <summary>The value, as its filter takes it.</summary>
    public required string Value { get; init; }

    /// <summary>The name of the record where the value is an id; null where it is a code.</summary>
    public required string? Name { get; init; }

    /// <summary>How many of the matching rows have it.</summary>
    public required long Count { get; init; }
}
