namespace DiplomacyApi.Resources.Events;

/// <summary>What somebody did at an event.</summary>
public enum ParticipantRole
{
    /// <summary>Took part.</summary>
    Participant,

    /// <summary>Invited to it.</summary>
    Host,

    /// <summary>Stood between the sides.</summary>
    Mediator,

    /// <summary>Led it.</summary>
    Chair,

    /// <summary>Brought the text in.</summary>
    Sponsor,

    /// <summary>Was present without taking part.</summary>
    Observer,

    /// <summary>Cast a vote.</summary>
    Voter,
}
