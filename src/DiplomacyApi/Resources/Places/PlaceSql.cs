using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Places;

/// <summary>How places are stored, and how lists of them are asked for.</summary>
static class PlaceSql
{
    public static readonly RecordCollection<Place> Collection = new("places", "place")
    {
        Columns =
        [
            ("country_code", place => place.CountryCode),
        ],
        CountedBy = [("country", Facet.OfColumn("country_code"))],
        Cut = PlaceAsOf.Cut,
        OnMap = place => [new MapPlace(place.Id, place.Name, Role: null)],
        Texts = place => [place.Name, .. place.Names.Select(name => name.Text)],
        Links = place =>
        [
            .. RecordLink.Cited(place.Citations)
        ],
    };

    public static Where Where(PlaceFilter filter) => new Where(Iso.Day(filter.AsOf)).Any("country_code", filter.Country);
}
