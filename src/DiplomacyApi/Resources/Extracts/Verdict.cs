namespace DiplomacyApi.Resources.Extracts;

/// <summary>What was found when a passage was held against other reports.</summary>
public enum Verdict
{
    /// <summary>Other reports say the same.</summary>
    Confirmed,

    /// <summary>The words are right, and cut short.</summary>
    ConfirmedTruncated,

    /// <summary>Right, but what is needed to understand it is missing.</summary>
    ConfirmedIncomplete,

    /// <summary>Other reports fit it, without saying it.</summary>
    Supported,

    /// <summary>Words in quotation marks are not those that were spoken.</summary>
    Altered,

    /// <summary>Said by somebody else.</summary>
    Misattributed,

    /// <summary>Says more than the reports bear out.</summary>
    Overstated,

    /// <summary>The sense was turned.</summary>
    Distorted,

    /// <summary>The date is wrong.</summary>
    WrongDate,

    /// <summary>It is not so.</summary>
    Wrong,

    /// <summary>Nothing was found that bears it out.</summary>
    Unproven,

    /// <summary>There is no fact in it to check.</summary>
    NoCheckableFact,
}
