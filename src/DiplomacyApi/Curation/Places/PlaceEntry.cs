using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Places;

/// <inheritdoc cref="Place"/>
sealed record PlaceEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Place.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="Place.Names"/>
    public IReadOnlyList<NameEntry> Names { get; init; } = [];

    /// <inheritdoc cref="Place.CountryCode"/>
    public string? CountryCode { get; init; }

    /// <inheritdoc cref="Place.Admin1Code"/>
    public string? Admin1Code { get; init; }

    /// <inheritdoc cref="Place.Latitude"/>
    public decimal? Latitude { get; init; }

    /// <inheritdoc cref="Place.Longitude"/>
    public decimal? Longitude { get; init; }

    /// <inheritdoc cref="Place.Precision"/>
    public required PlacePrecision Precision { get; init; }

    /// <inheritdoc cref="Place.Basis"/>
    public Basis? Basis { get; init; }

    /// <inheritdoc cref="Place.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <inheritdoc cref="Place.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
