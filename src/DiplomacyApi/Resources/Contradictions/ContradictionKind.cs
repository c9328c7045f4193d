namespace DiplomacyApi.Resources.Contradictions;

/// <summary>What cannot all be true at once.</summary>
public enum ContradictionKind
{
    /// <summary>Numbers of the same thing that do not overlap.</summary>
    Figures,

    /// <summary>Different days for one status of a record, by different actors.</summary>
    Dates,

    /// <summary>A step of an agreement that one actor announces or confirms and another denies.</summary>
    Confirmations,

    /// <summary>Claims of which one denies or contradicts the other.</summary>
    Claims,
}
