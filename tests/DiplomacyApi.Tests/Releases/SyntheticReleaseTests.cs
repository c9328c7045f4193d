using DiplomacyApi.Commands;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Releases;

public sealed class SyntheticReleaseTests
{
    const int Statements = 400;

    [Fact]
    public async Task A_synthetic_release_is_served_and_says_what_it_is()
    {
        using var folder = new TemporaryFolder();
        Build(folder.Path);
        await using var api = await Api.Start(folder.Path);
        var page = await api.Json("/v1/statements?limit=1");
        Assert.Equal(Statements, page["page"]!["total"]!.GetValue<int>());
        Assert.StartsWith("0.0.0-synthetic.", page["meta"]!["release"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("LicenseRef-Synthetic", page["meta"]!["license"]!.GetValue<string>());
        Assert.Contains("nothing in them was said", page["meta"]!["citation"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain((await api.Json("/v1/releases"))["data"]!.AsArray(), release => release!["is_released"]!.GetValue<bool>());
        Assert.InRange((await api.Json("/v1/statements?q=peace&limit=1"))["page"]!["total"]!.GetValue<int>(), Statements / 5, Statements * 2 / 5);
        Assert.NotEmpty((await api.Json("/v1/contradictions?limit=1"))["data"]!.AsArray());
    }

    [Fact]
    public void The_rows_of_a_synthetic_release_stand_in_their_order_and_links_lead_to_them()
    {
        using var folder = new TemporaryFolder();
        using var connection = ReleaseConnection.Open(Build(folder.Path));
        foreach (var collection in new SyntheticEdition(Statements, withDownloads: false).Shelves.Select(shelf => shelf.Collection))
        {
            var order = collection.IsDated ? "coalesce(dated_on, ''), id" : "seq";
            Assert.Equal(0, connection.Number($"select count(*) from (select seq, row_number() over (order by {order}) as place from {collection.Table}) where seq <> place"));
        }

        Assert.Equal(0, connection.Number("select count(*) from (select seq, row_number() over (order by coalesce(dated_on, ''), id, collection) as place from search_entry join search_page using (seq)) where seq >> 5 <> place"));
        foreach (var (collection, table) in RecordIndex.Tables)
        {
            Assert.Equal(0, connection.Number($"select count(*) from link where to_collection = '{collection}' and not exists (select 1 from {table} where seq = to_seq and id = to_id)"));
            Assert.Equal(0, connection.Number($"select count(*) from link where from_collection = '{collection}' and not exists (select 1 from {table} where seq = from_seq and id = from_id)"));
        }

        Assert.True(connection.Number("select count(*) from link") > 5 * Statements);
    }

    [Fact]
    public void The_same_size_gives_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        Assert.Equal(PublishedFile.DigestOf(Build(one.Path)), PublishedFile.DigestOf(Build(other.Path)));
    }

    [Fact]
    public void Synthetic_and_real_releases_are_never_in_one_folder()
    {
        using var seed = new SeedCopy();
        seed.Publish();
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Unusable, SyntheticBuild.Run(seed.Data, Statements, withDownloads: false, TextWriter.Null, errors));
        Assert.Contains("holds releases that are not synthetic", errors.ToString(), StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        Build(folder.Path);
        Assert.Equal(ExitCodes.Unusable, BuildCommand.Run(new Folders(seed.Seed, folder.Path), TextWriter.Null, errors));
        Assert.Contains("holds synthetic releases", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 10, "--data")]
    [InlineData("data", 0, "allowed are 1 to")]
    public void A_synthetic_release_needs_a_folder_and_a_size(string? data, int statements, string reason)
    {
        using var folder = new TemporaryFolder();
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Unusable, SyntheticBuild.Run(data is null ? null : folder.At(data), statements, withDownloads: false, TextWriter.Null, errors));
        Assert.Contains(reason, errors.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Builds, and gives the database.</summary>
    static string Build(string folder)
    {
        Assert.Equal(ExitCodes.Done, SyntheticBuild.Run(folder, Statements, withDownloads: false, TextWriter.Null, TextWriter.Null));
        var store = new ReleaseStore(folder);
        return store.DatabaseIn(store.Current()!.Folder);
    }
}
