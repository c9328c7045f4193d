using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CsCheck;

namespace DiplomacyApi.Tests.Downloads;

[Collection(nameof(ApiFixture))]
public sealed class FileTests(ApiFixture fixture)
{
    const string File = "/data/latest/statements.csv";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    [InlineData("xlsx")]
    public async Task A_whole_list_is_the_file_of_the_release(string format)
    {
        foreach (var collection in new[] { "statements", "actors", "positions", "timeline" })
        {
            using var list = await api.Http.GetAsync($"/v1/{collection}.{format}");
            using var file = await api.Http.GetAsync($"/data/latest/{collection}.{format}");
            var bytes = await list.Content.ReadAsByteArrayAsync();
            Assert.Equal(await file.Content.ReadAsByteArrayAsync(), bytes);
            Assert.Equal(bytes.Length, list.Content.Headers.ContentLength);
            Assert.Equal("bytes", list.Headers.AcceptRanges.Single());
            Assert.Equal(file.Headers.ETag, list.Headers.ETag);
            Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", list.Headers.GetValues("Repr-Digest").Single());
        }
    }

    [Fact]
    public async Task A_whole_list_has_the_rows_and_the_order_of_its_pages()
    {
        var lines = (await api.Http.GetStringAsync("/v1/statements.ndjson")).Trim().Split('\n').Select(line => JsonNode.Parse(line)!["id"]!.GetValue<string>());
        Assert.Equal(await api.Ids("/v1/statements?limit=7"), lines);
    }

    [Fact]
    public async Task Only_the_address_with_the_release_holds_for_ever()
    {
        var href = (await api.Json("/v1/datasets/statements"))["files"]![0]!["href"]!.GetValue<string>();
        using var pinned = await api.Http.GetAsync(href);
        using var latest = await api.Http.GetAsync(File);
        Assert.Equal(HttpStatusCode.OK, pinned.StatusCode);
        Assert.Contains("immutable", pinned.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, latest.StatusCode);
        Assert.DoesNotContain("immutable", latest.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(await pinned.Content.ReadAsByteArrayAsync(), await latest.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Any_range_is_that_part_of_the_file()
    {
        var whole = await api.Http.GetByteArrayAsync(File);
        await Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 2 * whole.Length], Gen.Int[0, 2]).SampleAsync(async one =>
        {
            var (first, length, kind) = one;
            var last = Math.Min(first + length, whole.Length - 1);
            var suffix = Math.Max(1, length);
            var (header, from, to) = kind switch
            {
                0 => ($"bytes={first}-{first + length}", first, last),
                1 => ($"bytes={first}-", first, whole.Length - 1),
                _ => ($"bytes=-{suffix}", Math.Max(0, whole.Length - suffix), whole.Length - 1),
            };
            using var answer = await Ask(header);
            Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
            Assert.Equal($"bytes {from}-{to}/{whole.Length}", answer.Content.Headers.ContentRange!.ToString());
            Assert.Equal(whole[from..(to + 1)], await answer.Content.ReadAsByteArrayAsync());
        }, iter: 60, threads: 1);
    }

    [Theory]
    [InlineData("bytes=99999999-")]
    [InlineData("bytes=5-2")]
    [InlineData("bytes=x-y")]
    [InlineData("bytes=-0")]
    [InlineData("bytes=")]
    [InlineData("bytes=0-99999999999999999999")]
    [InlineData("bytes=--1")]
    public async Task A_range_that_the_file_does_not_have_is_refused(string range)
    {
        using var answer = await Ask(range);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.StartsWith("bytes */", answer.Content.Headers.GetValues("Content-Range").Single(), StringComparison.Ordinal);
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), "range-not-satisfiable");
    }

    [Theory]
    [InlineData("bytes=0-1,4-5,7-8,10-11,13-14,16-17")]
    [InlineData("lines=0-1")]
    public async Task Several_ranges_and_ranges_of_something_else_give_the_whole_file(string range)
    {
        using var answer = await Ask(range);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(await api.Http.GetByteArrayAsync(File), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_thousand_ranges_and_ranges_over_one_another_give_the_whole_file_once()
    {
        var whole = await api.Http.GetByteArrayAsync(File);
        foreach (var range in new[] { $"bytes={string.Join(',', Enumerable.Range(0, 1_000).Select(first => $"{first}-{first + 9}"))}", "bytes=0-,0-,0-,0-,0-,0-" })
        {
            using var answer = await Ask(range);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(whole, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Conditions_go_before_ranges_and_other_methods_know_none()
    {
        using var whole = await api.Http.GetAsync(File);
        using var held = new HttpRequestMessage(HttpMethod.Get, File) { Headers = { { "Range", "bytes=0-9" }, { "If-None-Match", $"{whole.Headers.ETag}" } } };
        Assert.Equal(HttpStatusCode.NotModified, (await api.Http.SendAsync(held)).StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, File) { Headers = { { "Range", "bytes=0-9" } } };
        Assert.Equal(HttpStatusCode.OK, (await api.Http.SendAsync(head)).StatusCode);
        foreach (var condition in new[] { $"W/{whole.Headers.ETag}", "Sun, 06 Nov 2094 08:49:37 GMT", "nonsense", "*" })
            Assert.Equal((condition, HttpStatusCode.OK), (condition, (await Ask("bytes=0-9", condition)).StatusCode));
    }

    [Fact]
    public async Task A_range_of_another_file_than_this_one_gives_the_whole_file()
    {
        using var whole = await api.Http.GetAsync(File);
        using var other = await Ask("bytes=0-9", "\"another\"");
        using var same = await Ask("bytes=0-9", whole.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, same.StatusCode);
    }

    [Fact]
    public async Task Head_says_what_get_would_say()
    {
        foreach (var path in new[] { File, "/data/latest/dataset.zip", "/data/latest/SHA256SUMS", "/v1/statements.parquet" })
        {
            using var get = await api.Http.GetAsync(path);
            using var head = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Text_is_compressed_where_that_is_asked_and_the_rest_never_is()
    {
        foreach (var (name, isCoded) in new[] { ("statements.csv", true), ("datapackage.json", true), ("statements.parquet", false), ("statements.xlsx", false), ("dataset.sqlite", false), ("dataset.zip", false) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/data/latest/{name}") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } } };
            using var answer = await api.Http.SendAsync(request);
            Assert.Equal(isCoded, answer.Content.Headers.ContentEncoding.Contains("gzip"));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            using var plain = await api.Http.GetAsync($"/data/latest/{name}");
            if (!isCoded) Assert.Equal(plain.Headers.ETag, answer.Headers.ETag);
            else Assert.NotEqual(plain.Headers.ETag, answer.Headers.ETag);
            using var unpacked = new MemoryStream();
            if (isCoded) await new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress).CopyToAsync(unpacked);
            Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), isCoded ? unpacked.ToArray() : bytes);
        }
    }

    [Theory]
    [InlineData("/data/latest/..%2fdiplomacy.db")]
    [InlineData("/data/latest/..%5cdiplomacy.db")]
    [InlineData("/data/latest/diplomacy.db")]
    [InlineData("/data/latest/%2e%2e/release.json")]
    [InlineData("/data/..%2f..%2fetc/passwd")]
    [InlineData("/data/latest/statement.csv")]
    [InlineData("/data/2030.1.1/statements.csv")]
    public async Task What_is_not_in_the_list_of_files_is_not_there(string path) => await api.Problem(path, HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task A_file_takes_no_parameters() => await api.Problem($"{File}?speaker=x", HttpStatusCode.BadRequest, "unknown-parameter");

    [Fact]
    public async Task A_filtered_list_comes_as_a_workbook_and_not_as_parquet()
    {
        var total = (await api.Json("/v1/statements?has_quote=true&limit=1"))["page"]!["total"]!.GetValue<int>();
        Assert.True(total > 0);
        using var workbook = new ZipArchive(new MemoryStream(await api.Http.GetByteArrayAsync("/v1/statements.xlsx?has_quote=true")));
        using var sheet = new StreamReader(workbook.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        Assert.Equal(total + 1, (await sheet.ReadToEndAsync()).Split("<row ").Length - 1);
        var problem = await api.Problem("/v1/statements.parquet?has_quote=true", HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Contains("/v1/statements.csv?has_quote=true", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_says_its_columns_and_files_and_a_wrong_name_gives_the_nearest()
    {
        var table = await api.Json("/v1/datasets/exchanges");
        Assert.Contains(table["columns"]!.AsArray(), column => column!["name"]!.GetValue<string>() == "is_largest" && column["meaning"]!.GetValue<string>().Length > 40);
        foreach (var file in (await api.Json("/v1/datasets"))["data"]!.AsArray().SelectMany(one => one!["files"]!.AsArray()))
        {
            var bytes = await api.Http.GetByteArrayAsync(file!["href"]!.GetValue<string>());
            Assert.Equal(file["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        var problem = await api.Problem("/v1/datasets/exchange", HttpStatusCode.NotFound, "not-found");
        Assert.Equal("exchanges", problem["errors"]![0]!["did_you_mean"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task Every_file_is_sent_as_it_lies_there_and_none_is_made_for_a_request()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var folder = Path.Combine(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "downloads");
        var before = Directory.EnumerateFiles(folder).ToDictionary(file => file, System.IO.File.GetLastWriteTimeUtc);
        await using var own = await Api.Start(seed.Data);
        foreach (var file in before.Keys) Assert.Equal(await System.IO.File.ReadAllBytesAsync(file), await own.Http.GetByteArrayAsync($"/data/latest/{Path.GetFileName(file)}"));
        // Where a file is gone, nothing takes its place.
        System.IO.File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        System.IO.File.Delete(Path.Combine(folder, "exchanges.parquet"));
        await using var other = await Api.Start(seed.Data);
        Assert.NotEqual(HttpStatusCode.OK, (await other.Http.GetAsync("/data/latest/exchanges.parquet")).StatusCode);
        Assert.Equal(before.Keys.Where(file => !file.EndsWith("exchanges.parquet", StringComparison.Ordinal)).Order(), Directory.EnumerateFiles(folder).Order());
        Assert.All(before.Where(file => !file.Key.EndsWith("exchanges.parquet", StringComparison.Ordinal)), file => Assert.Equal(file.Value, System.IO.File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public async Task A_damaged_file_is_not_sent()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var file = Path.Combine(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "downloads/statements.csv");
        System.IO.File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await System.IO.File.AppendAllTextAsync(file, "x");
        await using var own = await Api.Start(seed.Data);
        await own.Problem("/v1/statements.csv", HttpStatusCode.ServiceUnavailable, "database-unavailable");
        Assert.Equal(HttpStatusCode.OK, (await own.Http.GetAsync("/v1/statements.ndjson")).StatusCode);
    }

    [Fact]
    public async Task No_link_leads_out_of_the_folder()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var folder = Path.Combine(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "downloads");
        System.IO.File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        System.IO.File.CreateSymbolicLink(Path.Combine(folder, "more.csv"), "/etc/passwd");
        var copy = seed.Data + "-copy.csv";
        System.IO.File.Move(Path.Combine(folder, "statements.csv"), copy);
        System.IO.File.CreateSymbolicLink(Path.Combine(folder, "statements.csv"), copy);
        await using var own = await Api.Start(seed.Data);
        await own.Problem("/data/latest/more.csv", HttpStatusCode.NotFound, "not-found");
        await own.Problem(File, HttpStatusCode.ServiceUnavailable, "database-unavailable");
    }

    async Task<HttpResponseMessage> Ask(string range, string? condition = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, File);
        request.Headers.TryAddWithoutValidation("Range", range);
        if (condition is not null) request.Headers.TryAddWithoutValidation("If-Range", condition);
        return await api.Http.SendAsync(request);
    }
}
