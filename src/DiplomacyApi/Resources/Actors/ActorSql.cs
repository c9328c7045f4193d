using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Actors;

/// <summary>How actors are stored, and how lists of them are asked for.</summary>
static class ActorSql
{
    public static readonly RecordCollection<Actor> Collection = new("actors", "actor")
    {
        Columns =
        [
            ("kind", actor => Snake.Code(actor.Kind)),
            ("country_code", actor => actor.CountryCode),
            ("part_of_id", actor => actor.PartOf?.Id),
        ],
        CountedBy = [("kind", Facet.OfColumn("kind")), ("country", Facet.OfColumn("country_code"))],
        Cut = ActorAsOf.Cut,
        Worded = actor => actor.Offices.Select(office => office is { FromOn: { } from, FromPrecision: { } known } ? known.LastDay(from) : (DateOnly?)null),
        Texts = actor => [actor.Name, actor.Summary, .. actor.Names.Select(name => name.Text), .. actor.Offices.Select(office => office.Title)],
        Links = actor =>
        [
            .. RecordLink.Of(Relations.PartOf, actor.PartOf, actor.Citations),
            .. actor.Offices.SelectMany(office => RecordLink.Of(Relations.Office, office.Organisation, office.Citations).Select(link => link.HeldSince(office.FromOn, office.FromPrecision))),
            .. RecordLink.Cited(actor.Citations, actor.Offices.Select(office => (office.Citations, office.FromOn, office.FromPrecision)))
        ],
    };

    public static Where Where(ActorFilter filter) => new Where(Iso.Day(filter.AsOf)).Any("kind", filter.Kind.Codes()).Any("country_code", filter.Country).Any("part_of_id", filter.PartOf);
}
