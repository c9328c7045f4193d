using DiplomacyApi.Resources.Places;

namespace DiplomacyApi.Curation.Places;

/// <summary>What a place must keep to, and how it is answered.</summary>
static class PlaceCuration
{
    public static void Check(PlaceEntry entry, Rules rules)
    {
        rules.Country(entry, nameof(entry.CountryCode), entry.CountryCode);
        rules.CitationsAgree(entry.Citations);
        foreach (var name in entry.Names) rules.Language(name, nameof(name.Language), name.Language);
        if (entry.Latitude is null != entry.Longitude is null) rules.Problem(entry, nameof(entry.Latitude), "latitude and longitude are given together");
        if (entry.Latitude is < -90 or > 90) rules.Problem(entry, nameof(entry.Latitude), "allowed are degrees from -90 to 90");
        if (entry.Longitude is < -180 or > 180) rules.Problem(entry, nameof(entry.Longitude), "allowed are degrees from -180 to 180");
        if (entry.Basis is null && entry.Citations.Count == 0) rules.Problem(entry, nameof(entry.Basis), "is missing; codes and coordinates rest on citations or on basis: general_knowledge");
    }

    public static Place Resolve(PlaceEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Names = Resolver.Names(entry.Names),
        CountryCode = entry.CountryCode,
        Admin1Code = entry.Admin1Code,
        Latitude = entry.Latitude,
        Longitude = entry.Longitude,
        Precision = entry.Precision,
        Basis = entry.Basis,
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };
}
