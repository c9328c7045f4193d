namespace DiplomacyApi.Resources.Agreements;

/// <summary>What a place is to an agreement.</summary>
public enum PlaceRole
{
    /// <summary>Where people or goods leave.</summary>
    Origin,

    /// <summary>Where they pass.</summary>
    Transit,

    /// <summary>Where they arrive.</summary>
    Destination,

    /// <summary>Where it was negotiated or signed.</summary>
    Venue,

    /// <summary>Where it applies.</summary>
    Site,
}
