namespace DiplomacyApi.Resources.Timeline;

/// <summary>What a moment of the timeline is.</summary>
public enum TimelineKind
{
    /// <summary>Somebody said something.</summary>
    Statement,

    /// <summary>A proposal came to stand somewhere: put forward, taken up, refused.</summary>
    ProposalStatus,

    /// <summary>An actor took a position on a proposal.</summary>
    Position,

    /// <summary>An agreement came to stand somewhere: announced, agreed, in force, ended.</summary>
    AgreementStatus,

    /// <summary>An actor announced, confirmed or denied a step of an agreement.</summary>
    Confirmation,

    /// <summary>An event began.</summary>
    Event,

    /// <summary>Somebody claimed or denied something.</summary>
    Claim,

    /// <summary>Somebody reported a number.</summary>
    Figure,
}
