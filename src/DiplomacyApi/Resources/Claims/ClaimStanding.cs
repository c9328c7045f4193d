namespace DiplomacyApi.Resources.Claims;

/// <summary>How a claim stands against what else is known.</summary>
public enum ClaimStanding
{
    /// <summary>Others deny or contradict it.</summary>
    Contested,

    /// <summary>No answer to it is known.</summary>
    Unanswered,

    /// <summary>Independent sources support it.</summary>
    Corroborated,

    /// <summary>It was shown to be wrong.</summary>
    Refuted,

    /// <summary>The claimant took it back.</summary>
    Withdrawn,
}
