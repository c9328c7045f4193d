using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Curation.Proposals;

/// <inheritdoc cref="Proposal"/>
sealed record ProposalEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Proposal.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }

    /// <inheritdoc cref="Proposal.Kind"/>
    public required ProposalKind Kind { get; init; }

    /// <inheritdoc cref="Proposal.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Proposal.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Proposal.Proposers"/>
    [Refers("actors")]
    public required IReadOnlyList<string> ProposerIds { get; init; }

    /// <inheritdoc cref="Proposal.Addressees"/>
    [Refers("actors")]
    public IReadOnlyList<string> AddresseeIds { get; init; } = [];

    /// <inheritdoc cref="Proposal.ProposedOn"/>
    public PartialDate? ProposedOn { get; init; }

    /// <inheritdoc cref="Proposal.DeadlineOn"/>
    public PartialDate? DeadlineOn { get; init; }

    /// <inheritdoc cref="Proposal.Topics"/>
    [Refers("topics")]
    public IReadOnlyList<string> TopicIds { get; init; } = [];

    /// <inheritdoc cref="Proposal.Terms"/>
    public IReadOnlyList<TermEntry> Terms { get; init; } = [];

    /// <inheritdoc cref="Proposal.StatusHistory"/>
    public required IReadOnlyList<ProposalStepEntry> StatusHistory { get; init; }

    /// <inheritdoc cref="Proposal.Positions"/>
    public IReadOnlyList<PositionEntry> Positions { get; init; } = [];

    /// <inheritdoc cref="Proposal.Relations"/>
    public IReadOnlyList<RelationEntry> Relations { get; init; } = [];

    /// <inheritdoc cref="Proposal.Figures"/>
    public IReadOnlyList<NestedFigureEntry> Figures { get; init; } = [];

    /// <inheritdoc cref="Proposal.Claims"/>
    public IReadOnlyList<NestedClaimEntry> Claims { get; init; } = [];

    /// <inheritdoc cref="Proposal.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Proposal.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
