using System.Globalization;
using System.Net;
using DiplomacyApi.Commands;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace DiplomacyApi.Tests.Releases;

public sealed class DamageTests : IDisposable
{
    readonly SeedCopy seed = new();
    readonly ReleaseStore store;
    readonly string folder;
    readonly ITestOutputHelper output;

    public DamageTests(ITestOutputHelper output)
    {
        this.output = output;
        store = seed.Publish();
        folder = Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!;
        foreach (var inner in Directory.EnumerateDirectories(folder).Prepend(folder)) File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in Files) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    string[] Files => [Path.Combine(seed.Data, "current"), .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_thousand_random_damages_are_all_noticed_before_anything_is_served()
    {
        var random = new Random(20310304);
        var files = Files.Where(file => new FileInfo(file).Length > 0).ToArray();
        var whole = files.ToDictionary(file => file, File.ReadAllBytes, StringComparer.Ordinal);
        var fired = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < 1_000; round++)
        {
            // Half of them where one file decides over all, half in any file.
            var file = round % 2 == 0 ? files[random.Next(files.Length)] : new[] { files[0], Path.Combine(folder, "diplomacy.db"), Path.Combine(folder, "release.json"), Path.Combine(folder, "seed.tar.gz"), Path.Combine(folder, "downloads", "SHA256SUMS") }[round / 2 % 5];
            var kind = Damage(file, whole, random);
            Assert.False(File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(whole[file]), $"{kind} of {file} changed nothing");
            Assert.True(IsNoticed(file), $"{kind} of {file} was not noticed");
            fired[kind] = fired.GetValueOrDefault(kind) + 1;
            File.WriteAllBytes(file, whole[file]);
        }

        Assert.True(IsServed(out _), "The release is not whole again.");
        Assert.Equal(1_000, fired.Values.Sum());
        output.WriteLine(string.Join(", ", fired.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"))));
    }

    [Theory]
    [InlineData("current")]
    [InlineData("diplomacy.db")]
    [InlineData("release.json")]
    [InlineData("seed.tar.gz")]
    [InlineData("downloads/SHA256SUMS")]
    [InlineData("downloads/statements.parquet")]
    public void A_build_makes_good_what_was_damaged(string name)
    {
        var file = name == "current" ? Path.Combine(seed.Data, name) : Path.Combine(folder, name);
        File.WriteAllText(file, "x");
        Assert.Equal(ExitCodes.Done, BuildCommand.Run(new Folders(seed.Seed, seed.Data), TextWriter.Null, TextWriter.Null));
        Assert.True(IsServed(out var problem), problem);
        Assert.All(Directory.EnumerateFiles(Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!, "SHA256SUMS", SearchOption.AllDirectories), list => Assert.All(new PublishedFiles(Path.GetDirectoryName(list)!) is var held ? held.Names : [], published => Assert.True(held.Find(published)!.IsWhole)));
    }

    [Theory]
    [InlineData("user_version", 99, "has schema 99, this program reads schema")]
    [InlineData("user_version", 1, "has schema 1, this program reads schema")]
    [InlineData("application_id", 1, "is not a release of this program")]
    public void A_database_of_another_schema_or_another_program_is_refused(string pragma, int value, string expected)
    {
        var file = Path.Combine(folder, "diplomacy.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"pragma {pragma} = {value}";
            command.ExecuteNonQuery();
        }

        Point(store.Current()! with { FileDigest = PublishedFile.DigestOf(file) });
        Assert.False(IsServed(out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_that_names_another_release_than_the_database_is_refused()
    {
        var pointer = store.Current()!;
        Point(pointer with { Release = "2031.5.1" });
        Assert.False(IsServed(out var problem));
        Assert.Contains($"leads to the database of release {pointer.Release}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_096)]
    [InlineData(70_000)]
    public async Task A_database_that_is_cut_short_under_a_server_is_served_no_more(int left)
    {
        await using var api = await Api.Start(seed.Data);
        using (var file = new FileStream(Path.Combine(folder, "diplomacy.db"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(left);
        await IsNeverWrong(api);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("not_ready", await Ready(api), StringComparison.Ordinal);
        await api.Problem("/v1/topics", HttpStatusCode.ServiceUnavailable, "database-unavailable");
    }

    [Fact]
    public async Task A_database_that_is_overwritten_under_a_server_is_served_no_more_and_is_again_when_it_is_whole_again()
    {
        await using var api = await Api.Start(seed.Data);
        var file = Path.Combine(folder, "diplomacy.db");
        var whole = await File.ReadAllBytesAsync(file);
        Write(file, [.. whole[..100_000], .. whole[100_000..100_064].Select(letter => (byte)~letter), .. whole[100_064..]]);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("not_ready", await Ready(api), StringComparison.Ordinal);
        await api.Problem("/v1/topics", HttpStatusCode.ServiceUnavailable, "database-unavailable");
        Write(file, whole);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("\"ready\"", await Ready(api), StringComparison.Ordinal);
        await api.Json("/v1/topics");
    }

    [Fact]
    public async Task A_database_that_is_replaced_under_a_server_is_not_mixed_with_the_one_before()
    {
        await using var api = await Api.Start(seed.Data);
        var before = await api.Json("/v1/statements?limit=3");
        using var other = new SeedCopy();
        var published = other.Edit("statements/statements.yaml", "still hoped", "hoped").Publish();
        File.Move(published.DatabaseIn(published.Current()!.Folder), Path.Combine(folder, "diplomacy.db"), overwrite: true);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("was replaced while it was served", await Ready(api), StringComparison.Ordinal);
        Assert.Equal(before.ToJsonString(), (await api.Json("/v1/statements?limit=3")).ToJsonString());
        await IsNeverWrong(api);
    }

    [Fact]
    public async Task A_lock_of_another_process_changes_nothing()
    {
        await using var api = await Api.Start(seed.Data);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "diplomacy.db")};Pooling=False");
        connection.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma locking_mode = exclusive; begin exclusive";
        command.ExecuteNonQuery();
        foreach (var path in new[] { "/v1/statements?q=truce", "/v1/actors/anna-berg", "/v1/statements.csv?speaker=anna-berg", "/health/ready" }) Assert.Equal(HttpStatusCode.OK, (await api.Http.GetAsync(path)).StatusCode);
    }

    [Fact]
    public void What_a_crash_left_of_a_receipt_does_not_spoil_the_next()
    {
        var receipts = Path.Combine(seed.Data, "publications.ndjson");
        File.AppendAllText(receipts, "{\"at\":\"2031-");
        store.Publish(seed.Edit("statements/statements.yaml", "still hoped", "hoped").Read(), seed.Seed);
        var lines = File.ReadAllLines(receipts);
        Assert.Equal(3, lines.Length);
        Assert.Contains(store.Current()!.Release, System.Text.Json.Nodes.JsonNode.Parse(lines[2])!["release"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_can_not_be_written_is_said_in_a_line()
    {
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.NotWritten, BuildCommand.Run(new Folders(seed.Seed, Path.Combine(seed.Data, "current", "data")), TextWriter.Null, errors));
        Assert.StartsWith("write-failed: ", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, errors.ToString().TrimEnd().Split('\n').Length);
    }

    public void Dispose() => seed.Dispose();

    static void Write(string file, byte[] bytes)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        open.Write(bytes);
    }

    static string Damage(string file, IReadOnlyDictionary<string, byte[]> whole, Random random)
    {
        var bytes = whole[file].ToArray();
        switch (random.Next(5))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(file, bytes);
                return "a bit flipped";
            case 1:
                File.WriteAllBytes(file, bytes[..random.Next(bytes.Length)]);
                return "cut short";
            case 2:
                var garbage = new byte[random.Next(1, 65)];
                random.NextBytes(garbage);
                File.WriteAllBytes(file, [.. bytes[..random.Next(bytes.Length)], .. garbage, .. bytes[random.Next(bytes.Length)..]]);
                return "garbage";
            case 3:
                File.Delete(file);
                return "deleted";
            default:
                var others = whole.Where(other => !other.Value.AsSpan().SequenceEqual(bytes)).ToList();
                File.WriteAllBytes(file, others[random.Next(others.Count)].Value);
                return "swapped for another file";
        }
    }

    /// <summary>Whether a server refuses the release, or the file where the release does not depend on it, and whether a build would make it good.</summary>
    bool IsNoticed(string file)
    {
        var name = Path.GetFileName(file);
        if (name is "current") return !IsServed(out _);
        var manifest = store.FolderOf(Path.GetFileName(folder)).Manifest();
        if (manifest is not null && store.IsUndamaged(Path.GetFileName(folder), manifest) && manifest.Digest == store.Current()!.ManifestDigest) return false;
        return name is "seed.tar.gz" || (Path.GetFileName(Path.GetDirectoryName(file)) is "downloads" && name is not PublishedFiles.Digests ? new PublishedFiles(Path.Combine(folder, "downloads")).Find(name)?.IsWhole != true : !IsServed(out _));
    }

    bool IsServed(out string? problem)
    {
        using var current = new CurrentRelease();
        using var opener = new ReleaseOpener(store, current, NullLogger<ReleaseOpener>.Instance);
        opener.Look();
        problem = current.Problem;
        return current.Identity is not null && problem is null;
    }

    void Point(ReleasePointer pointer) => File.WriteAllBytes(Path.Combine(seed.Data, "current"), pointer.Encode());

    /// <summary>Whatever happened to the files, an answer is right or says that there is none.</summary>
    static async Task IsNeverWrong(Api api)
    {
        foreach (var path in new[] { "/v1/topics", "/v1/statements?q=truce", "/v1/actors/anna-berg/links", "/v1/proposals?facets=kind&include=citations.article", "/v1/search?q=bridge", "/v1/timeline?sort=date&limit=100" })
        {
            using var answer = await api.Http.GetAsync(path);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    static async Task<string> Ready(Api api)
    {
        using var answer = await api.Http.GetAsync("/health/ready");
        return await answer.Content.ReadAsStringAsync();
    }
}
