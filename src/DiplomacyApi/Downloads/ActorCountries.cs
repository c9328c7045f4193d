using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>The country of each actor, by the id of the actor; null where there is none.</summary>
static class ActorCountries
{
    public static IReadOnlyDictionary<string, string?> All(ReleaseConnection connection) =>
        connection.Rows("select id, country_code from actor", [], row => (Id: row.GetString(0), Country: row.IsDBNull(1) ? null : row.GetString(1))).ToDictionary(actor => actor.Id, actor => actor.Country, StringComparer.Ordinal);
}
