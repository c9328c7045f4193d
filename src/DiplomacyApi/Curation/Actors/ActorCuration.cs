using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Actors;

namespace DiplomacyApi.Curation.Actors;

/// <summary>What an actor must keep to, and how it is answered.</summary>
static class ActorCuration
{
    public static void Check(ActorEntry entry, Rules rules)
    {
        rules.Country(entry, nameof(entry.CountryCode), entry.CountryCode);
        rules.CitationsAgree([.. entry.Citations, .. entry.Offices.SelectMany(office => office.Citations)]);
        foreach (var name in entry.Names) rules.Language(name, nameof(name.Language), name.Language);
        if (entry.Offices.Count > 0 && entry.Kind is not ActorKind.Person) rules.Problem(entry, nameof(entry.Offices), "only persons hold offices; leave it out or make the kind person");
        foreach (var office in entry.Offices)
        {
            rules.Ordered(office, nameof(office.FromOn), office.FromOn, nameof(office.ToOn), office.ToOn);
            if (office.Basis is null && office.Citations.Count == 0) rules.Problem(office, nameof(office.Basis), "is missing; an office rests on citations or on basis: general_knowledge");
        }
    }

    public static Actor Resolve(ActorEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Name = entry.Name,
        Summary = entry.Summary,
        Names = Resolver.Names(entry.Names),
        CountryCode = entry.CountryCode,
        PartOf = resolver.Maybe("actors", entry.PartOfId),
        WikidataId = entry.WikidataId,
        UcdpActorId = entry.UcdpActorId,
        CameoCode = entry.CameoCode,
        Offices = [.. entry.Offices.OrderBy(office => office.FromOn?.First ?? DateOnly.MinValue).Select(office => Office(office, resolver))],
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };

    /// <summary>The title of the office that an actor held on a day; null where none, or where what is known of the dates does not say.</summary>
    public static string? OfficeOn(ActorEntry actor, PartialDate? said) => said is not { } day
        ? null
        : actor.Offices.LastOrDefault(office => office.FromOn is { } from && from.First <= day.First && (office.ToOn is not { } to || day.Last <= to.Last))?.Title;

    static Office Office(OfficeEntry entry, Resolver resolver) => new()
    {
        Title = entry.Title,
        Organisation = resolver.Maybe("actors", entry.OrganisationId),
        FromOn = entry.FromOn?.First,
        FromPrecision = entry.FromOn?.Precision,
        ToOn = entry.ToOn?.First,
        ToPrecision = entry.ToOn?.Precision,
        Basis = entry.Basis,
        Citations = resolver.Citations(entry.Citations),
    };
}
