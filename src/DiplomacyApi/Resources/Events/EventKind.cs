namespace DiplomacyApi.Resources.Events;

/// <summary>What kind of event it is.</summary>
public enum EventKind
{
    /// <summary>People met.</summary>
    Meeting,

    /// <summary>People spoke by telephone or video.</summary>
    Call,

    /// <summary>Heads of state or government met.</summary>
    Summit,

    /// <summary>Delegations negotiated.</summary>
    Talks,

    /// <summary>A body voted.</summary>
    Vote,

    /// <summary>Somebody spoke to an audience.</summary>
    Speech,

    /// <summary>Somebody answered the press.</summary>
    PressConference,

    /// <summary>Somebody was interviewed.</summary>
    Interview,

    /// <summary>Anything else.</summary>
    Other,
}
