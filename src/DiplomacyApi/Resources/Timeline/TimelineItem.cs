using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>Something that happened on a day: a statement, a step of a proposal or an agreement, a position, a confirmation, an event, a claim, a number.</summary>
public sealed record TimelineItem : IEntry
{
    /// <summary>Id of the item: what it is, and the record or entry that it comes from.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>When it happened. First day of the time named (ISO 8601).</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>How much of <see cref="DatedOn"/> is known.</summary>
    public required DatePrecision DatedPrecision { get; init; }

    /// <summary>What happened, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The status reached, the stance taken, or the kind of claim; null where there is none.</summary>
    public required string? Code { get; init; }

    /// <summary>The record that it belongs to.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The actors who act in it.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<Reference> Actors { get; init; }

    /// <summary>The records that it is about.</summary>
    public required IReadOnlyList<RecordReference> About { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
