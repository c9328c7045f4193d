namespace DiplomacyApi.Resources.Agreements;

/// <summary>What a number in a count rests on.</summary>
public enum NumberingBasis
{
    /// <summary>The actor gave the number.</summary>
    Stated,

    /// <summary>The editors worked it out from numbers that the actor gave.</summary>
    Inferred,
}
