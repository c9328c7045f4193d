using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A step in the history of a proposal or an agreement.</summary>
sealed record StatusEntry
{
    /// <summary>The collection of the record: proposals or agreements.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record.</summary>
    public required string RecordId { get; init; }

    /// <summary>Its place among the steps, from 1, oldest first.</summary>
    public required int Number { get; init; }

    /// <summary>Where the record stood from then on: a code of the column `status` of its table.</summary>
    public required string Status { get; init; }

    /// <inheritdoc cref="ProposalStep.SinceOn"/>
    public required DateOnly? SinceOn { get; init; }

    /// <inheritdoc cref="ProposalStep.SincePrecision"/>
    public required DatePrecision? SincePrecision { get; init; }

    /// <inheritdoc cref="ProposalStep.ReportedBy"/>
    [RefersTo("actors")]
    public required string? ReportedById { get; init; }

    /// <inheritdoc cref="ProposalStep.Note"/>
    public required string? Note { get; init; }
}
