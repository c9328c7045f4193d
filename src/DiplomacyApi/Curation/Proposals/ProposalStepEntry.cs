using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Curation.Proposals;

/// <inheritdoc cref="ProposalStep"/>
sealed record ProposalStepEntry
{
    /// <inheritdoc cref="ProposalStep.Status"/>
    public required ProposalStatus Status { get; init; }

    /// <inheritdoc cref="ProposalStep.SinceOn"/>
    public PartialDate? SinceOn { get; init; }

    /// <inheritdoc cref="ProposalStep.ReportedBy"/>
    [Refers("actors")]
    public string? ReportedById { get; init; }

    /// <inheritdoc cref="ProposalStep.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="ProposalStep.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
