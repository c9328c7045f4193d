using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Actors;

namespace DiplomacyApi.Curation.Actors;

/// <inheritdoc cref="Actor"/>
sealed record ActorEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Actor.Kind"/>
    public required ActorKind Kind { get; init; }

    /// <inheritdoc cref="Actor.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="Actor.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Actor.Names"/>
    public IReadOnlyList<NameEntry> Names { get; init; } = [];

    /// <inheritdoc cref="Actor.CountryCode"/>
    public string? CountryCode { get; init; }

    /// <inheritdoc cref="Actor.PartOf"/>
    [Refers("actors")]
    public string? PartOfId { get; init; }

    /// <inheritdoc cref="Actor.WikidataId"/>
    public string? WikidataId { get; init; }

    /// <inheritdoc cref="Actor.UcdpActorId"/>
    public string? UcdpActorId { get; init; }

    /// <inheritdoc cref="Actor.CameoCode"/>
    public string? CameoCode { get; init; }

    /// <inheritdoc cref="Actor.Offices"/>
    public IReadOnlyList<OfficeEntry> Offices { get; init; } = [];

    /// <inheritdoc cref="Actor.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <inheritdoc cref="Actor.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
