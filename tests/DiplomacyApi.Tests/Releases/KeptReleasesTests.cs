using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Commands;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Tests.Releases;

public sealed class KeptReleasesTests : IDisposable
{
    readonly SeedCopy seed = new();

    public KeptReleasesTests()
    {
        seed.Release(ReleasedSeed.First, "2031-05-01", "notes: The first release.\n");
        ReleasedSeed.MakeSecond(seed);
    }

    public void Dispose() => seed.Dispose();

    [Theory]
    [InlineData("schema_version", 1)]
    [InlineData("program", "another")]
    public async Task A_release_of_another_program_is_built_again_with_the_same_content(string field, object written)
    {
        Manifest(manifest => manifest[field] = JsonSerializer.SerializeToNode(written));
        await using (var before = await Api.Start(seed.Data))
        {
            Assert.Equal([ReleasedSeed.Second], await Held(before));
            var problem = await before.Problem($"/v1/statements?release={ReleasedSeed.First}", HttpStatusCode.Gone, "withdrawn");
            Assert.Contains("another build of the program wrote it", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        Assert.Contains($"Built again: kept release {ReleasedSeed.First}, the same content", Build(), StringComparison.Ordinal);
        await using var after = await Api.Start(seed.Data);
        Assert.Equal([ReleasedSeed.Second, ReleasedSeed.First], await Held(after));
        Assert.Contains("berg-daily-02", await after.Ids($"/v1/statements?release={ReleasedSeed.First}&limit=500"));
        Assert.Equal(3, Folders().Count);
        Assert.DoesNotContain("kept release", Build(), StringComparison.Ordinal);
        Assert.Equal(2, Folders().Count);
        Assert.Contains("berg-daily-02", await after.Ids($"/v1/statements?release={ReleasedSeed.First}&limit=500&sort=id"));
    }

    [Fact]
    public async Task What_is_held_is_answered_as_it_is_now_also_to_who_asked_before()
    {
        await using var api = await Api.Start(seed.Data);
        Assert.Equal([ReleasedSeed.Second, ReleasedSeed.First], await Held(api));
        new ReleaseStore(seed.Data).Discard(ReleasedSeed.First);
        Assert.Equal([ReleasedSeed.Second], await Held(api));
    }

    [Fact]
    public async Task A_seed_that_gives_other_content_leaves_the_release_as_it_is()
    {
        Manifest(manifest => (manifest["program"], manifest["content_digest"]) = ("another", new string('0', 64)));
        Assert.Contains($"Left as it is, and not read: kept release {ReleasedSeed.First}; its seed gives other content in this program", Build(), StringComparison.Ordinal);
        await IsLeft("another build of the program wrote it");
    }

    [Fact]
    public void An_edited_seed_that_was_never_released_is_not_built_again()
    {
        var edited = seed.Edit("statements/statements.yaml", "daily briefing number 3 to", "daily briefing, number 3, to").Read().Version;
        Build();
        seed.Edit("statements/statements.yaml", "daily briefing, number 3, to", "daily briefing number 3 to");
        Manifest(manifest => manifest["program"] = "another", edited);
        Assert.Contains($"Left as it is, and not read: kept release {edited}; it was never released", Build(), StringComparison.Ordinal);
        Assert.Equal(3, Folders().Count);
    }

    [Fact]
    public async Task A_seed_that_can_not_be_unpacked_leaves_the_release_as_it_is()
    {
        Manifest(manifest => manifest["program"] = "another");
        ReleaseStoreTests.Damage(Path.Combine(Folder, "seed.tar.gz"), 200);
        Assert.Contains($"Left as it is, and not read: kept release {ReleasedSeed.First}; ", Build(), StringComparison.Ordinal);
        await IsLeft("another build of the program wrote it");
    }

    [Fact]
    public async Task A_damaged_release_is_never_served_and_is_built_again_by_the_next_build()
    {
        ReleaseStoreTests.Damage(Path.Combine(Folder, "diplomacy.db"), 8_192);
        await using (var before = await Api.Start(seed.Data))
        {
            for (var i = 0; i < 2; i++)
            {
                var problem = await before.Problem($"/v1/statements?release={ReleasedSeed.First}", HttpStatusCode.Gone, "withdrawn");
                Assert.Contains("its files are damaged", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
            }

            Assert.Equal([ReleasedSeed.Second], await Held(before));
            Assert.Contains("Built again", Build(), StringComparison.Ordinal);
            Assert.Contains("berg-daily-02", await before.Ids($"/v1/statements?release={ReleasedSeed.First}&limit=500"));
        }

        Assert.Equal(2, Folders().Count);
    }

    [Fact]
    public void A_release_of_another_program_is_not_rolled_back_to()
    {
        Manifest(manifest => manifest["program"] = "another");
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Unusable, RollbackCommand.Run(seed.Data, ReleasedSeed.First, TextWriter.Null, errors));
        Assert.Contains($"another build of the program wrote release '{ReleasedSeed.First}'", errors.ToString(), StringComparison.Ordinal);
        Build();
        Assert.Equal(ExitCodes.Done, RollbackCommand.Run(seed.Data, ReleasedSeed.First, TextWriter.Null, errors));
    }

    [Theory]
    [InlineData("seed/../../escaped.yaml")]
    [InlineData("elsewhere/file.yaml")]
    [InlineData("seed//file.yaml")]
    public void An_archive_that_is_no_seed_is_not_unpacked(string name)
    {
        using var folder = new TemporaryFolder();
        using (var gzip = new System.IO.Compression.GZipStream(File.Create(folder.At("seed.tar.gz")), System.IO.Compression.CompressionLevel.Fastest))
        using (var tar = new System.Formats.Tar.TarWriter(gzip)) tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) });
        Assert.Throws<InvalidDataException>(() => SeedArchive.Read(folder.At("seed.tar.gz"), folder.At("work")));
        Assert.False(Directory.Exists(folder.At("work")));
    }

    async Task IsLeft(string reason)
    {
        Assert.True(File.Exists(Path.Combine(Folder, "diplomacy.db")));
        await using var api = await Api.Start(seed.Data);
        Assert.Equal([ReleasedSeed.Second], await Held(api));
        var problem = await api.Problem($"/v1/statements?release={ReleasedSeed.First}", HttpStatusCode.Gone, "withdrawn");
        Assert.Contains(reason, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    static async Task<IReadOnlyList<string>> Held(Api api) => [.. (await api.Json("/v1/releases"))["data"]!.AsArray().Where(release => release!["is_held"]!.GetValue<bool>()).Select(release => release!["version"]!.GetValue<string>())];

    string Folder => Path.Combine(seed.Data, "releases", ReleasedSeed.First);

    IReadOnlyList<string> Folders() => [.. Directory.EnumerateDirectories(Path.Combine(seed.Data, "releases")).Select(path => Path.GetFileName(path)!)];

    string Build()
    {
        using var output = new StringWriter();
        Assert.Equal(ExitCodes.Done, BuildCommand.Run(new Folders(seed.Seed, seed.Data), output, output));
        return output.ToString();
    }

    void Manifest(Action<JsonNode> edit, string version = ReleasedSeed.First)
    {
        var path = Path.Combine(seed.Data, "releases", version, "release.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!;
        edit(manifest);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(path, manifest.ToJsonString());
    }
}
