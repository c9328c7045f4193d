using System.Text;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Downloads.Formats;
using DiplomacyApi.Downloads.Metadata;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>
/// The folder of a release with everything that can be downloaded: written once, when the release is built, and served as it lies there.
/// The same release gives the same bytes.
/// </summary>
static class DownloadFolder
{
    static readonly string[] Descriptions = ["CITATION.cff", "datapackage.json", "croissant.json"];

    /// <summary>Writes the folder; what is in it is listed, with digests, in <c>SHA256SUMS</c>.</summary>
    public static void Write(string folder, Release release, IReadOnlyList<Collection> collections)
    {
        Directory.CreateDirectory(folder);
        var publication = new Publication(release);
        var tables = WriteTables(folder, release, Tables.Of(collections), publication);
        var described = tables.Select(table => Describe(folder, table, publication)).ToList();
        var database = FileFacts.Of(folder, SqliteFile.Name, publication);
        Save(folder, "CITATION.cff", CitationFile.Of(publication));
        Save(folder, "datapackage.json", DataPackage.Of(publication, described));
        Save(folder, "croissant.json", Croissant.Of(publication, described));
        ZipFile.Write(folder, publication.ReleasedOn);
        IReadOnlyList<DatasetFile> whole = [database, FileFacts.Of(folder, ZipFile.Name, publication), .. Descriptions.Select(name => FileFacts.Of(folder, name, publication))];
        Save(folder, "dcat.jsonld", Dcat.Of(publication, described, whole));
        var catalog = Catalog(publication, described, [.. whole, FileFacts.Of(folder, "dcat.jsonld", publication)]);
        Save(folder, "datasets.json", JsonSerializer.SerializeToUtf8Bytes(catalog, Json.Options));
        SaveDigests(folder, [.. catalog.Data.SelectMany(table => table.Files), .. catalog.Files, FileFacts.Of(folder, "datasets.json", publication)]);
    }

    /// <summary>Writes the files of all tables; each stands for itself, so they are written side by side.</summary>
    static PublishedTable[] WriteTables(string folder, Release release, IReadOnlyList<Table> tables, Publication publication)
    {
        var written = new PublishedTable[tables.Count];
        Parallel.For(-1, tables.Count, index =>
        {
            if (index < 0) SqliteFile.Write(folder, release, tables, publication);
            else written[index] = new PublishedTable(tables[index], WriteTable(folder, release, tables[index], publication));
        });
        return written;
    }

    static long WriteTable(string folder, Release release, Table table, Publication publication)
    {
        using var rented = release.Rent();
        var files = TableFiles.Formats.Select(format => TableFiles.Begin(format, File.Create(Path.Combine(folder, NameOf(table, format))), table, publication)).ToList();
        var rows = 0L;
        foreach (var row in table.Rows(rented.Connection))
        {
            foreach (var file in files) file.Write(row);
            rows++;
        }

        // Only what was written to its end is ended; a build that fails leaves nothing.
        foreach (var file in files) file.Dispose();
        return rows;
    }

    static string NameOf(Table table, Format format) => $"{table.Name}.{Snake.Code(format)}";

    static DatasetTable Describe(string folder, PublishedTable table, Publication publication) => new()
    {
        Name = table.Table.Name,
        Kind = table.Table.Kind,
        Meaning = table.Table.Meaning,
        RowsCount = table.Rows,
        Key = table.Table.Key,
        Columns = table.Table.Columns,
        Files = [.. TableFiles.Formats.Select(format => FileFacts.Of(folder, NameOf(table.Table, format), publication))],
    };

    static DatasetCatalog Catalog(Publication publication, IReadOnlyList<DatasetTable> tables, IReadOnlyList<DatasetFile> files) => new()
    {
        Release = publication.Version,
        License = publication.License,
        LicenseNote = publication.LicenseNote,
        Citation = publication.Citation,
        Data = tables,
        Files = files,
    };

    static void Save(string folder, string name, byte[] content) => File.WriteAllBytes(Path.Combine(folder, name), content);

    static void SaveDigests(string folder, IEnumerable<DatasetFile> files) =>
        Save(folder, PublishedFiles.Digests, Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}\n"))));
}
