using System.Globalization;

namespace DiplomacyApi.Storage;

/// <summary>Reads from a release file what must be known before it is opened for good.</summary>
static class ReleaseProbe
{
    /// <summary>The layout of the file, and which release is in it. Throws <see cref="InvalidDataException"/> for a file of another kind.</summary>
    public static (long Schema, string Version, DateOnly ReleasedOn, string ContentDigest) Read(string file)
    {
        try
        {
            using var connection = ReleaseConnection.Open(file);
            if (connection.Number("pragma application_id") != SchemaScripts.ApplicationId) throw new InvalidDataException($"{file} is not a release of this program");
            var schema = connection.Number("pragma user_version");
            // What another schema has is not known.
            return schema != SchemaScripts.Version ? (schema, "", default, "") : connection.Rows("select version, released_on, content_digest from release", [], row => (schema, row.GetString(0), DateOnly.ParseExact(row.GetString(1), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetString(2))).First();
        }
        catch (Exception broken) when (broken is Microsoft.Data.Sqlite.SqliteException or ReleaseUnreadableException)
        {
            throw new InvalidDataException($"{file} can't be read: {broken.Message}", broken);
        }
    }
}
