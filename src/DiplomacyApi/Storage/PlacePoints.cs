using System.Text.Json;

namespace DiplomacyApi.Storage;

/// <summary>Where places lie, for maps: one query for many places.</summary>
static class PlacePoints
{
    /// <summary>The places of some ids. What is not known of them is null.</summary>
    public static IReadOnlyDictionary<string, PlacePoint> Of(ReleaseConnection connection, IEnumerable<string> ids) => connection.Rows(
        "select id, cast(document as text) ->> '$.longitude', cast(document as text) ->> '$.latitude', cast(document as text) ->> '$.precision' from place where id in (select value from json_each(@p0))",
        [JsonSerializer.Serialize(ids.Distinct(StringComparer.Ordinal))],
        row => (Id: row.GetString(0), Point: new PlacePoint(row.IsDBNull(1) ? null : row.GetDecimal(1), row.IsDBNull(2) ? null : row.GetDecimal(2), row.GetString(3))))
        .ToDictionary(place => place.Id, place => place.Point, StringComparer.Ordinal);
}

/// <summary>Where a place lies, and how exactly.</summary>
/// <param name="Longitude">Degrees east, WGS 84; null where not known.</param>
/// <param name="Latitude">Degrees north, WGS 84; null where not known.</param>
/// <param name="Precision">How exactly the coordinates name it, as a code.</param>
sealed record PlacePoint(decimal? Longitude, decimal? Latitude, string Precision);
