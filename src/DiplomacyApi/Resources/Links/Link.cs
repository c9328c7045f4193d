using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Links;

/// <summary>A record that another is linked with.</summary>
public sealed record Link
{
    /// <summary>How the record asked for stands to the other.</summary>
    public required string Relation { get; init; }

    /// <summary>`out` where the record asked for refers to the other, `in` where the other refers to it.</summary>
    public required LinkDirection Direction { get; init; }

    /// <summary>The other record.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The entry (a position, a confirmation) that holds the reference; null where it is the record itself.</summary>
    public required string? EntryId { get; init; }

    /// <summary>The day on which, or since when, it holds (ISO 8601); null where that isn't known.</summary>
    public required DateOnly? DatedOn { get; init; }

    /// <summary>The stance that goes with it, such as `supports` or `denies`; null where there is none.</summary>
    public required string? Stance { get; init; }

    /// <summary>What the link rests on; empty where it needs no source (a topic, a citation).</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}

/// <summary>Which of two linked records refers to the other.</summary>
public enum LinkDirection
{
    /// <summary>The record asked for refers to the other.</summary>
    Out,

    /// <summary>The other refers to the record asked for.</summary>
    In,
}
