namespace DiplomacyApi.Resources.Claims;

/// <summary>What kind of claim it is.</summary>
public enum ClaimKind
{
    /// <summary>Something is said to have happened.</summary>
    Allegation,

    /// <summary>Something is said not to be so.</summary>
    Denial,

    /// <summary>Somebody is said to have done wrong.</summary>
    Accusation,

    /// <summary>An inquiry or a monitor says what it found.</summary>
    Finding,

    /// <summary>Something said earlier is set right.</summary>
    Correction,
}
