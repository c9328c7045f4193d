using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Events;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>An actor and its part in an event.</summary>
sealed record EventParticipant
{
    /// <summary>The event.</summary>
    [RefersTo("events")]
    public required string EventId { get; init; }

    /// <inheritdoc cref="Participant.Actor"/>
    [RefersTo("actors")]
    public required string ActorId { get; init; }

    /// <inheritdoc cref="Participant.Role"/>
    public required ParticipantRole Role { get; init; }
}
