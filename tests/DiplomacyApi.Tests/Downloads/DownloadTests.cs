using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsCheck;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Downloads;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Releases;
using Parquet;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Downloads;

public sealed class DownloadTests : IDisposable
{
    static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    readonly SeedCopy seed = new();
    readonly string folder;
    readonly JsonNode catalog;

    public DownloadTests()
    {
        var store = seed.Publish();
        folder = Path.Combine(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "downloads");
        catalog = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "datasets.json")))!;
    }

    IEnumerable<(string Name, long Rows, JsonArray Columns)> Published => catalog["data"]!.AsArray().Select(table => (table!["name"]!.GetValue<string>(), table["rows_count"]!.GetValue<long>(), table["columns"]!.AsArray()));

    [Fact]
    public void The_list_of_digests_names_every_file_and_holds()
    {
        var listed = File.ReadAllLines(Path.Combine(folder, "SHA256SUMS")).Select(line => line.Split("  ")).ToDictionary(parts => parts[1], parts => parts[0]);
        Assert.Equal(Directory.EnumerateFiles(folder).Select(Path.GetFileName).Where(name => name != "SHA256SUMS").Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file.Key))))));
    }

    [Fact]
    public async Task Every_format_of_a_table_has_the_same_rows()
    {
        var total = 0L;
        foreach (var (name, rows, columns) in Published)
        {
            using var csv = CsvDataReader.Create(Path.Combine(folder, $"{name}.csv"));
            Assert.Equal(columns.Select(column => column!["name"]!.GetValue<string>()), Enumerable.Range(0, csv.FieldCount).Select(csv.GetName));
            var lines = 0L;
            while (csv.Read()) lines++;
            Assert.Equal(rows, lines);
            Assert.Equal(rows, File.ReadLines(Path.Combine(folder, $"{name}.ndjson")).Count());
            await using var parquet = await ParquetReader.CreateAsync(Path.Combine(folder, $"{name}.parquet"));
            Assert.Equal(rows, parquet.RowGroups.Sum(group => group.RowCount));
            Assert.Equal(rows + 1, Rows($"{name}.xlsx", sheet: 2).Count);
            total += rows;
        }

        Assert.True(total > 300, $"only {total} rows");
    }

    [Fact]
    public void A_workbook_says_what_it_is_and_has_days_as_days()
    {
        var readme = Rows("statements.xlsx", sheet: 1).Select(row => string.Join(' ', row.Descendants(Sheet + "t").Select(text => text.Value))).ToList();
        Assert.Contains(readme, line => line.StartsWith("Licence", StringComparison.Ordinal));
        Assert.Contains(readme, line => line.StartsWith("Citation", StringComparison.Ordinal));
        Assert.Contains(readme, line => line.StartsWith("said_on When it was said.", StringComparison.Ordinal));
        var cells = Rows("statements.xlsx", sheet: 2).Skip(1).SelectMany(row => row.Elements(Sheet + "c")).ToList();
        Assert.Contains(cells, cell => cell.Attribute("s")?.Value == "3" && int.Parse(cell.Value, CultureInfo.InvariantCulture) is > 47_000 and < 49_000);
    }

    [Fact]
    public void Whatever_a_text_is_a_workbook_has_it_as_text_to_the_letter() => Gen.Char[' ', '\ud7ff'].Array[1, 40].Where(letters => !letters.Contains('\r')).Sample(letters =>
    {
        foreach (var text in new[] { new string(letters), $"={new string(letters)}", $"@{new string(letters)}" })
        {
            using var stream = new MemoryStream();
            using (var workbook = new Workbook(stream, new DateOnly(2031, 5, 1)))
            {
                workbook.BeginTable("table", [Text("one")]);
                workbook.Write([text]);
            }

            var cell = RowsOf(stream, sheet: 1)[^1].Element(Sheet + "c")!;
            Assert.Equal("inlineStr", cell.Attribute("t")!.Value);
            Assert.Null(cell.Element(Sheet + "f"));
            Assert.Equal(text, cell.Value);
        }
    }, iter: 200);

    [Fact]
    public void A_position_holds_until_the_day_before_the_next_one()
    {
        var runs = File.ReadLines(Path.Combine(folder, "positions_by_day.ndjson")).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.NotEmpty(runs);
        foreach (var actor in runs.GroupBy(run => (run["actor_id"]!.GetValue<string>(), run["proposal_id"]!.GetValue<string>())))
            foreach (var (one, next) in actor.Zip(actor.Skip(1)))
                Assert.Equal(Day(next, "from_on"), Day(one, "until_on").AddDays(1));
        Assert.All(runs, run => Assert.True(run["days"]!.GetValue<int>() > 0));
    }

    [Fact]
    public void Of_the_numbers_that_are_reported_from_one_country_one_is_marked_to_be_added_up()
    {
        using var exchange = new SeedCopy();
        exchange.Add("agreements/bridge-bodies-2031-04.yaml",
            """
            id: bridge-bodies-2031-04
            conflict_id: hills-war
            kind: remains_repatriation
            title: Bodies handed over at the bridge
            summary: Bodies were handed over at the bridge.
            announced_on: 2031-04-02
            status_history:
              - {status: completed, since_on: 2031-04-02}
            parties:
              - {actor_id: northland, role: party}
              - {actor_id: southland, role: party}
            figures:
              - {key: a-part, summary: A part., measure: bodies_returned, value: 20, side_id: southland, population: Bodies of soldiers, reported_by_id: northland, reported_on: 2031-04-02, citations: [{article_id: north-wire-2031-03-536bd8}]}
              - {key: b-whole, summary: The whole., measure: bodies_returned, value: 30, side_id: southland, population: Bodies, reported_by_id: northland-ministry, reported_on: 2031-04-02, citations: [{article_id: north-wire-2031-03-536bd8}]}
              - {key: c-again, summary: The whole again., measure: bodies_returned, value: 30, side_id: southland, population: Bodies, reported_by_id: anna-berg, reported_on: 2031-04-02, citations: [{article_id: north-wire-2031-03-536bd8}]}
              - {key: d-other, summary: The count of the other., measure: bodies_returned, value: 28, side_id: southland, population: Bodies, reported_by_id: southland, reported_on: 2031-04-02, citations: [{article_id: north-wire-2031-03-536bd8}]}
              - {key: e-relief, summary: The count of a relief organisation., measure: bodies_returned, value: 5, side_id: southland, population: Bodies, reported_by_id: red-lantern, reported_on: 2031-04-02, citations: [{article_id: north-wire-2031-03-536bd8}]}
            citations:
              - {article_id: north-wire-2031-03-536bd8}
            """);
        var store = exchange.Publish();
        using var csv = CsvDataReader.Create(Path.Combine(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "downloads/exchanges.csv"));
        var marked = new List<(string Figure, string Country, string Value)>();
        while (csv.Read())
            if (csv.GetString(csv.GetOrdinal("is_largest")) == "true") marked.Add((csv.GetString(csv.GetOrdinal("figure_id")), csv.GetString(csv.GetOrdinal("reported_by_country_code")), csv.GetString(csv.GetOrdinal("value"))));
        Assert.Equal([("bridge-bodies-2031-04-b-whole", "NOR", "30"), ("bridge-bodies-2031-04-d-other", "ZAF", "28"), ("bridge-bodies-2031-04-e-relief", "", "5")], marked);
    }

    [Fact]
    public void The_zip_is_sorted_and_stamped_with_the_day_of_the_release()
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(folder, "dataset.zip"));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Single(zip.Entries.Select(entry => entry.LastWriteTime.Date).Distinct());
        Assert.Contains("dataset.sqlite", names);
    }

    [Fact]
    public void Every_column_of_every_published_table_is_documented()
    {
        foreach (var table in Tables.Of([.. Shelf.Of(seed.Read().Corpus).Select(shelf => shelf.Collection)]))
        {
            Assert.True(table.Meaning.Length > 10, table.Name);
            Assert.All(table.Key, key => Assert.Contains(table.Columns, column => column.Name == key));
            Assert.All(table.Columns, column => Assert.True(column.Meaning.Length > 8 && column.Meaning.EndsWith('.'), $"{table.Name}.{column.Name} has no documentation"));
            Assert.All(table.Columns.Where(column => column.RefersTo is not null), column => Assert.Contains(Published, other => other.Name == column.RefersTo));
        }
    }

    public void Dispose() => seed.Dispose();

    IReadOnlyList<XElement> Rows(string name, int sheet)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return RowsOf(file, sheet);
    }

    static IReadOnlyList<XElement> RowsOf(Stream workbook, int sheet)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        using var part = zip.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        return [.. XDocument.Load(part, LoadOptions.PreserveWhitespace).Descendants(Sheet + "row")];
    }

    static DateOnly Day(JsonNode run, string field) => DateOnly.ParseExact(run[field]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Column Text(string name) => new() { Name = name, Type = ColumnType.Text, IsList = false, MayBeEmpty = true, Meaning = "A text.", Unit = null, Codes = [], RefersTo = null };
}
