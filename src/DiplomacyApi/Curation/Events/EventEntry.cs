using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Events;

namespace DiplomacyApi.Curation.Events;

/// <inheritdoc cref="Event"/>
sealed record EventEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Event.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }

    /// <inheritdoc cref="Event.Kind"/>
    public required EventKind Kind { get; init; }

    /// <inheritdoc cref="Event.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Event.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Event.StartsOn"/>
    public PartialDate? StartsOn { get; init; }

    /// <inheritdoc cref="Event.EndsOn"/>
    public PartialDate? EndsOn { get; init; }

    /// <inheritdoc cref="Event.Place"/>
    [Refers("places")]
    public string? PlaceId { get; init; }

    /// <inheritdoc cref="Event.Participants"/>
    public IReadOnlyList<ParticipantEntry> Participants { get; init; } = [];

    /// <inheritdoc cref="Event.Outcome"/>
    public string? Outcome { get; init; }

    /// <inheritdoc cref="Event.Vote"/>
    public VoteEntry? Vote { get; init; }

    /// <inheritdoc cref="Event.Topics"/>
    [Refers("topics")]
    public IReadOnlyList<string> TopicIds { get; init; } = [];

    /// <inheritdoc cref="Event.Figures"/>
    public IReadOnlyList<NestedFigureEntry> Figures { get; init; } = [];

    /// <inheritdoc cref="Event.Claims"/>
    public IReadOnlyList<NestedClaimEntry> Claims { get; init; } = [];

    /// <inheritdoc cref="Event.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Event.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
