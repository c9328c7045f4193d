using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Search;

/// <summary>A page of what a search found in all collections.</summary>
public sealed record SearchPage
{
    /// <summary>The records that were found.</summary>
    public required IReadOnlyList<SearchHit> Data { get; init; }

    /// <summary>Where the page stands in all that was found.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>How many records each collection has that match, whichever collections were asked for; where more than 10,000 match, of the newest 10,000.</summary>
    public required IReadOnlyDictionary<string, long> Counts { get; init; }

    /// <summary>Why nothing was found; null where something was.</summary>
    public required SearchExplanation? Explanation { get; init; }

    /// <summary>Other addresses of the same search.</summary>
    public required PageLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood. `applied.ranked_by` says whether the rows are ordered by `relevance` or by `date`.</summary>
    public required PageMeta Meta { get; init; }
}
