using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>The head of a proposal that is compared with others.</summary>
public sealed record ComparedProposal
{
    /// <summary>The proposal.</summary>
    public required Reference Proposal { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.Kind"/>
    public required ProposalKind Kind { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.Proposers"/>
    public required IReadOnlyList<Reference> Proposers { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.Addressees"/>
    public required IReadOnlyList<Reference> Addressees { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.ProposedOn"/>
    public required DateOnly? ProposedOn { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.ProposedPrecision"/>
    public required DatePrecision? ProposedPrecision { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.DeadlineOn"/>
    public required DateOnly? DeadlineOn { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.DeadlinePrecision"/>
    public required DatePrecision? DeadlinePrecision { get; init; }

    /// <summary>Where the proposal stood then.</summary>
    public required ProposalStatus Status { get; init; }

    /// <summary>How many terms it has.</summary>
    public required int TermsCount { get; init; }

    internal static ComparedProposal Of(Proposal proposal) => new()
    {
        Proposal = Reference.To("proposals", proposal.Id, proposal.Title),
        Kind = proposal.Kind,
        Proposers = proposal.Proposers,
        Addressees = proposal.Addressees,
        ProposedOn = proposal.ProposedOn,
        ProposedPrecision = proposal.ProposedPrecision,
        DeadlineOn = proposal.DeadlineOn,
        DeadlinePrecision = proposal.DeadlinePrecision,
        Status = proposal.Status,
        TermsCount = proposal.Terms.Count,
    };
}
