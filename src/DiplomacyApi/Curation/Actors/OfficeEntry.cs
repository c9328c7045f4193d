using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Actors;

/// <inheritdoc cref="Office"/>
sealed record OfficeEntry
{
    /// <inheritdoc cref="Office.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Office.Organisation"/>
    [Refers("actors")]
    public string? OrganisationId { get; init; }

    /// <inheritdoc cref="Office.FromOn"/>
    public PartialDate? FromOn { get; init; }

    /// <inheritdoc cref="Office.ToOn"/>
    public PartialDate? ToOn { get; init; }

    /// <inheritdoc cref="Office.Basis"/>
    public Basis? Basis { get; init; }

    /// <inheritdoc cref="Office.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
