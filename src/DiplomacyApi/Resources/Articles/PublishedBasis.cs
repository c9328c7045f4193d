namespace DiplomacyApi.Resources.Articles;

/// <summary>What the date of publication rests on.</summary>
public enum PublishedBasis
{
    /// <summary>The publication states it.</summary>
    Stated,

    /// <summary>It stands in the address.</summary>
    Address,

    /// <summary>The editors worked it out.</summary>
    Inferred,
}
