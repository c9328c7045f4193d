using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Where one actor stands on each of the proposals.</summary>
public sealed record PositionMatrixRow
{
    /// <summary>The actor.</summary>
    public required Reference Actor { get; init; }

    /// <inheritdoc cref="Actors.Actor.Kind"/>
    public required ActorKind Kind { get; init; }

    /// <inheritdoc cref="Actors.Actor.CountryCode"/>
    public required string? CountryCode { get; init; }

    /// <summary>The positions by the ids of the proposals, one for each column; null where none is known.</summary>
    public required IReadOnlyDictionary<string, PositionCell?> Positions { get; init; }
}
