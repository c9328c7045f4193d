using DiplomacyApi.Resources.Events;

namespace DiplomacyApi.Curation.Events;

/// <inheritdoc cref="Participant"/>
sealed record ParticipantEntry
{
    /// <inheritdoc cref="Participant.Actor"/>
    [Refers("actors")]
    public required string ActorId { get; init; }

    /// <inheritdoc cref="Participant.Role"/>
    public required ParticipantRole Role { get; init; }
}
