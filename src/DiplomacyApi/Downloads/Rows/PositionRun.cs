using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Positions;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>Where an actor stands on a proposal, from a day until the next dated position or until the last day on which any position is dated. On a day, the row holds whose days include it.</summary>
sealed record PositionRun
{
    /// <summary>The actor.</summary>
    [RefersTo("actors")]
    public required string ActorId { get; init; }

    /// <summary>The name of the actor.</summary>
    public required string ActorName { get; init; }

    /// <summary>The proposal.</summary>
    [RefersTo("proposals")]
    public required string ProposalId { get; init; }

    /// <summary>The title of the proposal.</summary>
    public required string ProposalTitle { get; init; }

    /// <summary>The first day on which it holds. A position dated to a month or a year counts from the last day of it.</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>The last day on which it holds: the day before the next position, or the last day on which any position of the dataset is dated.</summary>
    public required DateOnly UntilOn { get; init; }

    /// <summary>How many days these are.</summary>
    [Unit("days")]
    public required int Days { get; init; }

    /// <inheritdoc cref="Position.Stance"/>
    public required PositionStance Stance { get; init; }

    /// <inheritdoc cref="ListedPosition.StanceBefore"/>
    public required PositionStance? StanceBefore { get; init; }

    /// <summary>The position that begins it; where several are dated to one day, the last of them.</summary>
    [RefersTo("positions")]
    public required string PositionId { get; init; }

    /// <inheritdoc cref="Position.Statement"/>
    [RefersTo("statements")]
    public required string? StatementId { get; init; }

    /// <summary>Whether no later position of the actor on the proposal is known.</summary>
    public required bool IsLatest { get; init; }
}
