using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Where an actor stands on a proposal: the last dated position on it, or, where none has a date, an undated one.</summary>
public sealed record PositionCell
{
    /// <inheritdoc cref="Position.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Position.Stance"/>
    public required PositionStance Stance { get; init; }

    /// <summary>The stance of the dated position before, where the actor moved with this one; null where it did not, or where this is the first.</summary>
    public required PositionStance? MovedFrom { get; init; }

    /// <inheritdoc cref="Position.Conditions"/>
    public required string? Conditions { get; init; }

    /// <inheritdoc cref="Position.TakenOn"/>
    public required DateOnly? TakenOn { get; init; }

    /// <inheritdoc cref="Position.TakenPrecision"/>
    public required DatePrecision? TakenPrecision { get; init; }

    /// <inheritdoc cref="Position.Statement"/>
    public required Reference? Statement { get; init; }

    /// <summary>How many citations the position rests on; `/v1/proposals/{id}/positions` has them.</summary>
    public required int CitationsCount { get; init; }
}
