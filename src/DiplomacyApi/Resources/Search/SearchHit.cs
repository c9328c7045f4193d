using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Search;

/// <summary>A record that a search found, and where in it.</summary>
public sealed record SearchHit
{
    /// <summary>The collection that the record stands in.</summary>
    public required string Collection { get; init; }

    /// <summary>The record.</summary>
    public required Reference Record { get; init; }

    /// <summary>The date that the record goes by, first day (ISO 8601); null where it has none.</summary>
    public required DateOnly? DatedOn { get; init; }

    /// <summary>How well the record fits, higher is better; comparable within one answer only. Null where the rows are in the order of dates.</summary>
    public required double? Score { get; init; }

    /// <summary>
    /// About 240 letters of the record's texts around the best place, in their own spelling, as HTML: the words that were looked for stand in
    /// `mark` elements, everything else is escaped. Without marks where they stand only in its name or in the names of others.
    /// </summary>
    public required string Snippet { get; init; }

    /// <summary>Where the words were found.</summary>
    public required IReadOnlyList<MatchedIn> MatchedIn { get; init; }
}
