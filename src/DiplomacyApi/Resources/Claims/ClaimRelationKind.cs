namespace DiplomacyApi.Resources.Claims;

/// <summary>How one claim stands to another.</summary>
public enum ClaimRelationKind
{
    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Cannot be true beside it.</summary>
    Contradicts,

    /// <summary>Sets it right.</summary>
    Corrects,

    /// <summary>Takes it back.</summary>
    Retracts,

    /// <summary>Limits it.</summary>
    Qualifies,

    /// <summary>Speaks for it.</summary>
    Supports,

    /// <summary>Says it again.</summary>
    Repeats,
}
