using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>All tables in one SQLite file, with keys, references, and what every column means.</summary>
static class SqliteFile
{
    public const string Name = "dataset.sqlite";

    public static void Write(string folder, Release release, IReadOnlyList<Table> tables, Publication publication)
    {
        using var rented = release.Rent();
        using var database = new ExportDatabase(Path.Combine(folder, Name));
        database.Describe(Facts(publication));
        foreach (var table in tables)
        {
            var insert = database.Add(table.Name, Snake.Code(table.Kind), table.Meaning, table.Columns, table.Key);
            foreach (var row in table.Rows(rented.Connection)) insert(row.Values);
        }

        database.Finish();
    }

    static IEnumerable<KeyValuePair<string, string>> Facts(Publication publication) =>
    [
        new("title", publication.Title),
        new("version", publication.Version),
        new("released_on", Iso.Day(publication.ReleasedOn)),
        new("license", publication.License),
        new("license_note", publication.LicenseNote),
        new("citation", publication.Citation),
        new("content_digest", publication.ContentDigest),
    ];
}
