namespace DiplomacyApi.Http.Lists;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed record ListPage<T>
{
    /// <summary>The rows.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>Where the page stands in the whole list.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>The counts that `facets` asked for, by facet; null where none were.</summary>
    public required IReadOnlyDictionary<string, FacetCounts>? Facets { get; init; }

    /// <summary>Other addresses of the same list.</summary>
    public required PageLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood.</summary>
    public required PageMeta Meta { get; init; }
}
