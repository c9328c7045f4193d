using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Events;

/// <summary>An actor's part in an event.</summary>
public sealed record Participant
{
    /// <summary>The actor.</summary>
    public required Reference Actor { get; init; }

    /// <summary>What it did.</summary>
    public required ParticipantRole Role { get; init; }
}
