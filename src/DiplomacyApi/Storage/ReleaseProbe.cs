using System.Globalization;

namespace DiplomacyApi.Storage;

/// <summary>Reads from a release file what must be known before it is opened for good.</summary>
static class ReleaseProbe
{
    /// <summary>The layout of the file, and the day of the release. Throws <see cref="InvalidDataException"/> for a file of another kind.</summary>
    public static (long Schema, DateOnly ReleasedOn) Read(string file)
    {
        try
        {
            using var connection = new ReleaseConnection(file, bytes: 0);
            if (connection.Number("pragma application_id") != SchemaScripts.ApplicationId) throw new InvalidDataException($"{file} is not a release of this program");
            var day = connection.Rows("select released_on from release", [], row => row.GetString(0)).First();
            return (connection.Number("pragma user_version"), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        catch (Microsoft.Data.Sqlite.SqliteException broken)
        {
            throw new InvalidDataException($"{file} can't be read: {broken.Message}", broken);
        }
    }
}
