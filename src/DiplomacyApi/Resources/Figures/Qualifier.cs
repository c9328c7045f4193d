namespace DiplomacyApi.Resources.Figures;

/// <summary>How exact a number is said to be.</summary>
public enum Qualifier
{
    /// <summary>The number as it is.</summary>
    Exact,

    /// <summary>The number, roughly.</summary>
    About,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>More than the number.</summary>
    Over,

    /// <summary>Less than the number.</summary>
    Under,

    /// <summary>Between the low and the high number.</summary>
    Between,
}
