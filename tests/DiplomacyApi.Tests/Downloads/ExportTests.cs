using DiplomacyApi.Commands;
using DiplomacyApi.Commands.Exporting;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Tests.Downloads;

[Collection(nameof(ApiFixture))]
public sealed class ExportTests(ApiFixture fixture)
{
    [Theory]
    [InlineData("statements", "csv")]
    [InlineData("statements", "ndjson")]
    [InlineData("statements", "csv", "has_quote=true", "sort=date")]
    [InlineData("statements", "ndjson", "fields=id,summary", "date_from=2031-01-01")]
    [InlineData("statements", "csv", "as_of=2031-03-31", "fields=id,said_on")]
    [InlineData("agreements", "csv", "status=completed,announced")]
    [InlineData("positions", "ndjson", "stance=accepts", "stance=rejects")]
    [InlineData("timeline", "csv", "q=truce", "limit=3")]
    public async Task An_export_has_the_bytes_that_the_list_has_over_http(string table, string format, params string[] filters) =>
        Assert.Equal(await fixture.Api.Http.GetStringAsync($"/v1/{table}.{format}?{string.Join('&', filters)}"), Exported(table, format, filters));

    [Theory]
    [InlineData("statements_flat", "csv")]
    [InlineData("links", "ndjson")]
    public async Task A_table_that_is_no_list_is_its_download(string table, string format) =>
        Assert.Equal(await fixture.Api.Http.GetStringAsync($"/data/latest/{table}.{format}"), Exported(table, format));

    [Theory]
    [InlineData("parquet")]
    [InlineData("xlsx")]
    public async Task A_filtered_export_has_the_values_of_the_list_in_every_format(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.At($"exported.{format}");
        Assert.Equal((ExitCodes.Done, ""), Run("statements", null, file, ["has_quote=true", "fields=id,said_on,topics"]));
        var expected = (await fixture.Api.Http.GetStringAsync("/v1/statements.csv?has_quote=true&fields=id")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, format == "parquet" ? await ParquetIds(file) : WorkbookIds(file));
        Assert.Equal([file], Directory.EnumerateFiles(folder.Path));
    }

    [Theory]
    [InlineData("statements", "speker=x")]
    [InlineData("statements", "date_from=2031-13-01")]
    [InlineData("statements", "speaker=nobody-of-this-name")]
    [InlineData("agreements", "status=complete")]
    public async Task What_is_wrong_is_refused_with_the_words_of_the_list(string table, string filter)
    {
        var problem = await fixture.Api.Json($"/v1/{table}?{filter}", System.Net.HttpStatusCode.BadRequest);
        Assert.Equal((ExitCodes.WrongRequest, $"{problem["detail"]!.GetValue<string>()}{Environment.NewLine}"), Run(table, null, null, [filter]));
    }

    [Theory]
    [InlineData("statments", "csv", null, "", "Did you mean `statements`")]
    [InlineData("statements", "json", null, "", "allowed: csv, ndjson, parquet, xlsx")]
    [InlineData("statements", "parquet", null, "", "--output")]
    [InlineData("statements", "csv", null, "speaker", "name=value")]
    [InlineData("statements", "csv", null, "cursor=abc", "an export has all rows")]
    [InlineData("statements", "csv", null, "facets=topic", "can't be had as csv")]
    [InlineData("statements_flat", "csv", null, "speaker=x", "can only be had whole")]
    [InlineData("statements", "csv", null, "release=1999.1.1", "is not the name of a release")]
    public void What_an_export_can_not_do_is_said(string table, string format, string? output, string filter, string reason)
    {
        var (code, said) = Run(table, format, output, filter.Length == 0 ? [] : [filter]);
        Assert.Equal(ExitCodes.WrongRequest, code);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_said_and_leaves_the_file_before()
    {
        if (!File.Exists("/dev/full")) return;
        var (code, said) = Run("links", "csv", null, [], () => new FileStream("/dev/full", FileMode.Open, FileAccess.Write));
        Assert.Equal(ExitCodes.NotWritten, code);
        Assert.StartsWith("Not all was written: ", said, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("kept.csv"), "before");
        using (var file = new WholeFile(folder.At("kept.csv"))) file.Stream.Write("half"u8);
        Assert.Equal("before", File.ReadAllText(folder.At("kept.csv")));
        Assert.Single(Directory.EnumerateFiles(folder.Path));
        var (refused, where) = Run("topics", "csv", folder.At("no/such/folder.csv"), []);
        Assert.Equal(ExitCodes.NotWritten, refused);
        Assert.Contains("was not written", where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_096)]
    public void A_database_that_is_cut_short_meanwhile_is_exported_as_it_was_opened(int left)
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var database = store.DatabaseIn(store.Current()!.Folder);
        using var whole = new MemoryStream();
        using var cut = new MemoryStream();
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Done, ExportCommand.Run(seed.Data, "statements", ["has_quote=true"], "csv", null, () => whole, errors, isQuiet: true));
        Assert.Equal(ExitCodes.Done, ExportCommand.Run(seed.Data, "statements", ["has_quote=true"], "csv", null, CutShort, errors, isQuiet: true));
        Assert.Equal("", errors.ToString());
        Assert.Equal(left, new FileInfo(database).Length);
        Assert.NotEmpty(whole.ToArray());
        Assert.Equal(whole.ToArray(), cut.ToArray());

        Stream CutShort()
        {
            File.SetUnixFileMode(database, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            using (var file = new FileStream(database, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(left);
            return cut;
        }
    }

    [Fact]
    public void Every_list_of_a_collection_can_be_exported() =>
        Assert.All(new SyntheticEdition(1, withDownloads: false).Shelves, shelf => Assert.NotEqual("", Exported(shelf.Collection.Name, "csv", "limit=1")));

    string Exported(string table, string format, params string[] filters)
    {
        using var written = new MemoryStream();
        var (code, said) = Run(table, format, null, filters, () => written);
        Assert.Equal((ExitCodes.Done, ""), (code, said));
        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }

    (int Code, string Said) Run(string table, string? format, string? output, IReadOnlyList<string> filters, Func<Stream>? standardOutput = null)
    {
        using var errors = new StringWriter();
        var code = ExportCommand.Run(fixture.Data, table, filters, format, output, standardOutput ?? (() => Stream.Null), errors, isQuiet: true);
        return (code, errors.ToString());
    }

    static async Task<IEnumerable<string>> ParquetIds(string file)
    {
        await using var reader = await Parquet.ParquetReader.CreateAsync(file);
        using var group = reader.OpenRowGroupReader(0);
        var field = reader.Schema.DataFields.Single(field => field.Name == "id");
        var ids = new string?[group.RowCount];
        await group.ReadAsync(field, ids.AsMemory());
        return ids.Select(id => id!);
    }

    static IEnumerable<string> WorkbookIds(string file)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(file);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        return System.Text.RegularExpressions.Regex.Matches(sheet.ReadToEnd(), """<c r="A\d+" s="\d+" t="inlineStr"><is><t xml:space="preserve">([^<]*)</t>""").Select(match => match.Groups[1].Value).Skip(1).ToList();
    }
}
