using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Positions;

/// <summary>A proposal on which actors stand.</summary>
public sealed record PositionMatrixColumn
{
    /// <summary>The proposal.</summary>
    public required Reference Proposal { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.Kind"/>
    public required ProposalKind Kind { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.ProposedOn"/>
    public required DateOnly? ProposedOn { get; init; }

    /// <inheritdoc cref="Proposals.Proposal.ProposedPrecision"/>
    public required DatePrecision? ProposedPrecision { get; init; }

    /// <summary>Where the proposal stood then.</summary>
    public required ProposalStatus Status { get; init; }
}
