namespace DiplomacyApi.Resources.Places;

/// <summary>How exactly coordinates name a place.</summary>
public enum PlacePrecision
{
    /// <summary>The building or spot.</summary>
    Exact,

    /// <summary>Somewhere in the town or village.</summary>
    Settlement,

    /// <summary>Somewhere in the region.</summary>
    Region,

    /// <summary>Somewhere in the country.</summary>
    Country,
}
