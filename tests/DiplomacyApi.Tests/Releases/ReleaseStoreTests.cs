using System.Security.Cryptography;
using DiplomacyApi.Commands;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Releases;

public sealed class ReleaseStoreTests
{
    [Fact]
    public void The_same_seed_builds_the_same_bytes_in_two_places()
    {
        using var one = new SeedCopy();
        using var other = new SeedCopy();
        one.Publish();
        other.Publish();
        var files = Directory.EnumerateFiles(one.Data, "*", SearchOption.AllDirectories).Where(file => file.Contains("releases", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 140, $"{files.Count} files");
        Assert.All(files, file => Assert.Equal(Digest(file), Digest(Path.Combine(other.Data, Path.GetRelativePath(one.Data, file)))));
        Assert.Equal(File.ReadAllText(Path.Combine(one.Data, "current")), File.ReadAllText(Path.Combine(other.Data, "current")));
    }

    [Fact]
    public void A_release_that_is_built_is_not_built_again()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var before = File.GetLastWriteTimeUtc(Path.Combine(seed.Data, "current"));
        Assert.False(store.Publish(seed.Read(), seed.Seed));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(seed.Data, "current")));
        Assert.Single(File.ReadAllLines(Path.Combine(seed.Data, "publications.ndjson")));
    }

    [Fact]
    public void A_build_whose_clock_lies_before_a_receipt_is_refused_and_one_with_nothing_to_do_is_not()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var (before, receipts) = (store.Current(), Path.Combine(seed.Data, "publications.ndjson"));
        var lines = File.ReadAllText(receipts);
        File.AppendAllText(receipts, lines.Replace("\"at\":\"20", "\"at\":\"29", StringComparison.Ordinal) + "{\"at\":\"2931-");
        using var output = new StringWriter();
        Assert.Equal(ExitCodes.Done, BuildCommand.Run(new Folders(seed.Seed, seed.Data), output, TextWriter.Null));
        Assert.StartsWith("Up to date:", output.ToString(), StringComparison.Ordinal);

        seed.Edit("statements/statements.yaml", "still hoped for peace", "hoped for peace");
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Unusable, BuildCommand.Run(new Folders(seed.Seed, seed.Data), TextWriter.Null, errors));
        Assert.Matches(@"^clock-behind: it is 20\S+Z by the clock, but a release was published here at 29\S+Z; .*publications\.ndjson\nNothing was built; the release before is untouched\.\n$", errors.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(before, store.Current());
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(seed.Data, "releases")));

        File.WriteAllText(receipts, lines);
        Assert.Equal(ExitCodes.Done, BuildCommand.Run(new Folders(seed.Seed, seed.Data), TextWriter.Null, errors));
        Assert.NotEqual(before, store.Current());
        Assert.Equal(2, File.ReadAllLines(receipts).Length);
    }

    [Fact]
    public void An_edited_seed_builds_beside_the_release_before()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var before = store.Current()!;
        seed.Edit("statements/statements.yaml", "still hoped for peace", "hoped for peace");
        Assert.True(store.Publish(seed.Read(), seed.Seed));
        Assert.NotEqual(before.Release, store.Current()!.Release);
        Assert.True(File.Exists(store.DatabaseIn(before.Folder)));
        store.RollBack(before.Release);
        Assert.Equal(before, store.Current());
        Assert.Equal(3, File.ReadAllLines(Path.Combine(seed.Data, "publications.ndjson")).Length);
    }

    [Fact]
    public void A_seed_with_problems_leaves_the_release_before()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var before = store.Current();
        seed.Edit("statements/statements.yaml", "said_on: 2031-03-03", "said_on: 2031-13-03");
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.SeedHasProblems, BuildCommand.Run(new Folders(seed.Seed, seed.Data), TextWriter.Null, errors));
        Assert.Contains("statements/statements.yaml:5: [0].said_on:", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, store.Current());
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(seed.Data, "releases")));
    }

    [Fact]
    public void A_damaged_release_is_built_again_beside_it()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var file = store.DatabaseIn(store.Current()!.Folder);
        Damage(file, 4096);
        Assert.True(store.Publish(seed.Read(), seed.Seed));
        Assert.NotEqual(file, store.DatabaseIn(store.Current()!.Folder));
        Assert.Equal(store.Current()!.FileDigest, Digest(store.DatabaseIn(store.Current()!.Folder)));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_cleared_away()
    {
        using var seed = new SeedCopy();
        Directory.CreateDirectory(Path.Combine(seed.Data, "releases/.building-1"));
        File.WriteAllText(Path.Combine(seed.Data, "releases/.building-1/diplomacy.db"), "half");
        seed.Publish();
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(seed.Data, "releases")));
    }

    [Fact]
    public void Two_builds_at_once_are_refused()
    {
        using var seed = new SeedCopy();
        using var held = new ReleaseStore(seed.Data).TryLock();
        Assert.NotNull(held);
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.BuildInProgress, BuildCommand.Run(new Folders(seed.Seed, seed.Data), TextWriter.Null, errors));
        Assert.StartsWith("import-in-progress", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_release_can_not_be_written()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var file = store.DatabaseIn(store.Current()!.Folder);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead, File.GetUnixFileMode(file));
        Assert.False(File.GetUnixFileMode(Path.GetDirectoryName(file)!).HasFlag(UnixFileMode.UserWrite));
    }

    [Fact]
    public void The_columns_of_the_database_are_those_that_collections_declare()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        using var connection = ReleaseConnection.Open(store.DatabaseIn(store.Current()!.Folder));
        var collections = Shelf.Of(seed.Read().Corpus).Select(shelf => shelf.Collection).ToList();
        Assert.Equal(RecordIndex.Tables, collections.Where(collection => !collection.IsOfEntries).Select(collection => (collection.Name, collection.Table)));
        foreach (var collection in collections)
            Assert.Equal(connection.Number($"select count(*) from {collection.Table}"), connection.Number($"select count(*) from {collection.TextTable} where rowid in (select seq from {collection.Table})"));
    }

    internal static void Damage(string file, int at)
    {
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var stream = File.OpenWrite(file);
        stream.Position = at;
        stream.Write(RandomNumberGenerator.GetBytes(64));
    }

    static string Digest(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
