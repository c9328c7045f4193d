using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="Agreement"/>
sealed record AgreementEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Agreement.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }

    /// <inheritdoc cref="Agreement.Kind"/>
    public required AgreementKind Kind { get; init; }

    /// <inheritdoc cref="Agreement.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Agreement.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Agreement.AnnouncedOn"/>
    public PartialDate? AnnouncedOn { get; init; }

    /// <inheritdoc cref="Agreement.AgreedOn"/>
    public PartialDate? AgreedOn { get; init; }

    /// <inheritdoc cref="Agreement.EffectiveOn"/>
    public PartialDate? EffectiveOn { get; init; }

    /// <inheritdoc cref="Agreement.EndedOn"/>
    public PartialDate? EndedOn { get; init; }

    /// <inheritdoc cref="Agreement.PartOf"/>
    [Refers("agreements")]
    public string? PartOfId { get; init; }

    /// <inheritdoc cref="Agreement.Topics"/>
    [Refers("topics")]
    public IReadOnlyList<string> TopicIds { get; init; } = [];

    /// <inheritdoc cref="Agreement.StatusHistory"/>
    public required IReadOnlyList<AgreementStepEntry> StatusHistory { get; init; }

    /// <inheritdoc cref="Agreement.Parties"/>
    public required IReadOnlyList<PartyEntry> Parties { get; init; }

    /// <inheritdoc cref="Agreement.Confirmations"/>
    public IReadOnlyList<ConfirmationEntry> Confirmations { get; init; } = [];

    /// <inheritdoc cref="Agreement.Provisions"/>
    public IReadOnlyList<ProvisionEntry> Provisions { get; init; } = [];

    /// <inheritdoc cref="Agreement.Places"/>
    public IReadOnlyList<AgreementPlaceEntry> Places { get; init; } = [];

    /// <inheritdoc cref="Agreement.Numbering"/>
    public IReadOnlyList<NumberingEntry> Numbering { get; init; } = [];

    /// <inheritdoc cref="Agreement.Relations"/>
    public IReadOnlyList<RelationEntry> Relations { get; init; } = [];

    /// <inheritdoc cref="Agreement.Figures"/>
    public IReadOnlyList<NestedFigureEntry> Figures { get; init; } = [];

    /// <inheritdoc cref="Agreement.Claims"/>
    public IReadOnlyList<NestedClaimEntry> Claims { get; init; } = [];

    /// <inheritdoc cref="Agreement.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Agreement.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
