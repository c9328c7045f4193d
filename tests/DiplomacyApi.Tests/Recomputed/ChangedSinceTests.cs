using DiplomacyApi.Commands;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>What has changed since a release is what was edited since, and what hangs on it.</summary>
public sealed class ChangedSinceTests
{
    [Fact]
    public async Task Lists_keep_what_is_new_or_was_edited_since_a_release()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Edit("statements/statements.yaml", "still hoped", "hoped").Edit("agreements/bridge-evacuation-2031-03.yaml", "Half of the people came", "Some of the people came");
        seed.Add("events/new.yaml", "id: new\nconflict_id: hills-war\nkind: call\ntitle: A call\nsummary: Two ministers spoke by telephone.\nstarts_on: 2031-05-20\ncitations:\n  - {article_id: north-wire-2031-03-536bd8}\n");
        Release(seed, "2031.6.1", "2031-06-01");
        seed.Edit("topics/topics.yaml", "A halt of the fighting.", "A halt of all fighting.");
        seed.Publish();
        await using var api = await Api.Start(seed.Data);
        var edited = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["statements"] = ["berg-hopes-2031-08"],
            ["agreements"] = ["bridge-evacuation-2031-03"],
            ["events"] = ["new"],
            ["confirmations"] = ["bridge-evacuation-2031-03-northland-announced", "bridge-evacuation-2031-03-red-lantern-announced", "bridge-evacuation-2031-03-southland-announced"],
        };
        foreach (var list in PlainFilter.Of.Keys.Where(list => list is not ("timeline" or "contradictions")))
        {
            string[] latest = list == "topics" ? ["ceasefire"] : [];
            Assert.Equal([.. edited.GetValueOrDefault(list, []), .. latest], await api.Ids($"/v1/{list}?changed_since=2031.5.1&sort=id"));
            Assert.Equal(latest, await api.Ids($"/v1/{list}?changed_since=2031.6.1&sort=id"));
        }

        var (all, since) = (await api.Json("/v1/timeline?limit=500"), await api.Json("/v1/timeline?changed_since=2031.5.1&limit=500"));
        string[] changed = ["statements/berg-hopes-2031-08", "agreements/bridge-evacuation-2031-03", "events/new"];
        Assert.Equal(Ids(all, item => changed.Contains($"{item["record"]!["collection"]}/{item["record"]!["id"]}")), Ids(since, _ => true));
        Assert.Equal("2031.5.1", since["meta"]!["applied"]!["changed_since"]!.GetValue<string>());
    }

    static IEnumerable<string> Ids(System.Text.Json.Nodes.JsonNode page, Func<System.Text.Json.Nodes.JsonNode, bool> isWanted) => page["data"]!.AsArray().Where(item => isWanted(item!)).Select(item => item!["id"]!.GetValue<string>());

    static void Release(SeedCopy seed, string version, string on)
    {
        seed.Add("changes/next.yaml", "notes: A release.\n");
        using var errors = new StringWriter();
        Assert.True(ReleaseCommand.Run(seed.Seed, version, on, TextWriter.Null, errors) is ExitCodes.Done, errors.ToString());
    }
}
