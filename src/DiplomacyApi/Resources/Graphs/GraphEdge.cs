namespace DiplomacyApi.Resources.Graphs;

/// <summary>A link between two records of a graph.</summary>
public sealed record GraphEdge
{
    /// <summary>The record that refers to the other, as `collection/id`.</summary>
    public required string From { get; init; }

    /// <summary>The record that it refers to, as `collection/id`.</summary>
    public required string To { get; init; }

    /// <summary>How the first stands to the second.</summary>
    public required string Relation { get; init; }

    /// <summary>The day on which, or since when, it holds (ISO 8601); null where that isn't known.</summary>
    public required DateOnly? DatedOn { get; init; }

    /// <summary>The stance that goes with it, such as `supports` or `denies`; null where there is none.</summary>
    public required string? Stance { get; init; }

    /// <summary>The entry (a position, a confirmation) that holds the reference; null where it is the record itself.</summary>
    public required string? EntryId { get; init; }

    /// <summary>Ids of the articles that the link rests on; empty where it needs no source.</summary>
    public required IReadOnlyList<string> Citations { get; init; }
}
