using System.Net;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Resources.Changes;

[Collection(nameof(ReleasedSeed))]
public sealed class ChangesTests(ReleasedSeed seed)
{
    const string All = $"/v1/changes?since={ReleasedSeed.First}&until={ReleasedSeed.Third}";

    readonly Api api = seed.Api;

    [Fact]
    public async Task Changes_between_two_releases_are_the_edits_taken_together() => Assert.Equal(
        [
            "actors/anna-berg changed [name] former:  releases: 2031.7.1 reasons: ",
            "events/call added [] former:  releases: 2031.6.1, 2031.7.1 reasons: ",
            "events/hills-vote-2031-05-01 renamed [id, vote] former: hill-vote-2031-05-01 releases: 2031.6.1, 2031.7.1 reasons: The assembly is of all the hills.",
            "statements/berg-daily-02 removed [] former:  releases: 2031.6.1 reasons: It was number 1 again.",
            "statements/berg-hopes-2031-08 changed [summary] former:  releases: 2031.6.1, 2031.7.1 reasons: She did not say still., She did.",
        ],
        (await Rows(All)).Select(Line));

    [Fact]
    public async Task Each_change_says_what_it_was_in_each_release()
    {
        var vote = Assert.Single(await Rows($"{All}&record=events/hill-vote-2031-05-01"));
        Assert.Equal(("Vote of the Assembly of the Hills", "/v1/events/hills-vote-2031-05-01"), (vote["name"]!.GetValue<string>(), vote["href"]!.GetValue<string>()));
        Assert.Equal(
            """[{"release":"2031.6.1","released_on":"2031-06-01","kind":"renamed","fields":["id"],"former_id":"hill-vote-2031-05-01","reason":"The assembly is of all the hills."},{"release":"2031.7.1","released_on":"2031-07-01","kind":"changed","fields":["vote"],"former_id":null,"reason":null}]""",
            vote["steps"]!.ToJsonString());
    }

    [Fact]
    public async Task Without_until_they_go_up_to_the_release_that_is_read()
    {
        Assert.Equal(["statements/berg-daily-03"], (await Rows($"/v1/changes?since={ReleasedSeed.Third}")).Select(Key));
        Assert.Equal(5, (await Rows($"/v1/changes?since={ReleasedSeed.First}&release={ReleasedSeed.Second}")).Count);
        Assert.Empty(await Rows($"/v1/changes?since={ReleasedSeed.Second}&until={ReleasedSeed.Second}"));
    }

    [Theory]
    [InlineData("collection=events", "events/call", "events/hills-vote-2031-05-01")]
    [InlineData("kind=added,removed", "events/call", "statements/berg-daily-02")]
    [InlineData("kind=renamed&collection=statements")]
    [InlineData("record=statements/berg-daily-02", "statements/berg-daily-02")]
    [InlineData("record=events/hills-vote-2031-05-01,actors/anna-berg", "actors/anna-berg", "events/hills-vote-2031-05-01")]
    [InlineData("record=events/mistake")]
    [InlineData("record=actors/jose-niebla")]
    public async Task They_can_be_narrowed(string query, params string[] expected) => Assert.Equal(expected, (await Rows($"{All}&{query}")).Select(Key));

    [Fact]
    public async Task They_come_in_pages_and_as_flat_rows()
    {
        var paged = new List<string>();
        for (var next = $"{All}&limit=2"; next is not null;)
        {
            var page = await api.Json(next);
            Assert.Equal(5, page["page"]!["total"]!.GetValue<int>());
            paged.AddRange(page["data"]!.AsArray().Select(row => Key(row!)));
            next = page["links"]!["next"]?.GetValue<string>();
        }

        var rows = await Rows(All);
        Assert.Equal(rows.Select(Key), paged);
        var lines = (await api.Http.GetStringAsync(All.Replace("changes?", "changes.ndjson?", StringComparison.Ordinal))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rows.Select(row => row.ToJsonString()), lines.Select(line => JsonNode.Parse(line)!.ToJsonString()));
        var csv = (await api.Http.GetStringAsync(All.Replace("changes?", "changes.csv?", StringComparison.Ordinal))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("collection,id,name,href,kind,fields,former_id,releases,reasons,steps_count", csv[0]);
        Assert.Equal("events,hills-vote-2031-05-01,Vote of the Assembly of the Hills,/v1/events/hills-vote-2031-05-01,renamed,id; vote,hill-vote-2031-05-01,2031.6.1; 2031.7.1,The assembly is of all the hills.,2", csv[3]);
    }

    [Theory]
    [InlineData("since=2031.5.2", "invalid-parameter", "2031.5.1")]
    [InlineData("since=2031.5.1&until=2031.8.1", "invalid-parameter", "2031.7.1")]
    [InlineData("since=2031.5.1&record=actors/ana-berg", "invalid-parameter", "actors/anna-berg")]
    [InlineData("since=2031.5.1&kind=chnged", "invalid-parameter", "changed")]
    [InlineData("since=2031.5.1&collection=actor", "invalid-parameter", "actors")]
    public async Task What_is_not_there_is_refused_with_the_nearest(string query, string type, string nearest)
    {
        var problem = await api.Problem($"/v1/changes?{query}", HttpStatusCode.BadRequest, type);
        Assert.Contains(nearest, problem["errors"]![0]!["did_you_mean"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public async Task Releases_in_the_wrong_order_and_a_missing_one_are_refused()
    {
        await api.Problem($"/v1/changes?since={ReleasedSeed.Second}&until={ReleasedSeed.First}", HttpStatusCode.BadRequest, "invalid-range");
        await api.Problem("/v1/changes", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task A_record_has_a_history_of_all_releases()
    {
        Assert.Equal(["2031.5.1 added held", "2031.6.1 changed held", "2031.7.1 changed held", "edited - held"], await History("statements/berg-hopes-2031-08"));
        Assert.Equal(["2031.5.1 added held", "2031.6.1 - held", "2031.7.1 - held", "edited changed held"], await History("statements/berg-daily-03"));
        Assert.Equal(["2031.6.1 added held", "2031.7.1 changed held", "edited - held"], await History("events/call"));
        Assert.Equal(["2031.5.1 added held", "2031.6.1 removed held"], await History("statements/berg-daily-02"));
        Assert.Equal(["2031.6.1 added held", "2031.7.1 removed held"], await History("events/mistake"));
        Assert.Equal(["2031.5.1 removed held"], await History("statements/berg-invented-2031-02-01"));
        Assert.Equal(["2031.5.1 added held"], await History("statements/berg-hopes-2031-08", $"?release={ReleasedSeed.First}"));
    }

    [Fact]
    public async Task A_renamed_record_has_one_history_under_its_new_id()
    {
        using var moved = await api.Http.GetAsync("/v1/events/hill-vote-2031-05-01/history?limit=3");
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/v1/events/hills-vote-2031-05-01/history?limit=3"), (moved.StatusCode, moved.Headers.Location!.ToString()));
        var versions = (await api.Json("/v1/events/hills-vote-2031-05-01/history"))["data"]!.AsArray();
        Assert.Equal(["hill-vote-2031-05-01", "hills-vote-2031-05-01", "hills-vote-2031-05-01", "hills-vote-2031-05-01"], versions.Select(version => version!["id"]!.GetValue<string>()));
        Assert.Equal("hill-vote-2031-05-01", versions[1]!["former_id"]!.GetValue<string>());
        foreach (var version in versions) Assert.Equal(version!["id"]!.GetValue<string>(), (await api.Json(version["href"]!.GetValue<string>()))["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_history_of_what_never_was_is_not_found() => await api.Problem("/v1/events/nothing/history", HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task A_withdrawal_says_why_and_leads_nowhere()
    {
        var last = (await api.Json("/v1/statements/berg-daily-02/history"))["data"]!.AsArray()[^1]!;
        Assert.Equal("It was number 1 again.", last["reason"]!.GetValue<string>());
        Assert.Null(last["href"]);
    }

    async Task<IReadOnlyList<string>> History(string record, string query = "") => [.. (await api.Json($"/v1/{record}/history{query}"))["data"]!.AsArray().Select(version =>
        $"{(version!["release"]!.GetValue<string>() is { Length: > 10 } ? "edited" : version["release"])} {version["kind"]?.GetValue<string>() ?? "-"} {(version["is_held"]!.GetValue<bool>() ? "held" : "gone")}")];

    async Task<IReadOnlyList<JsonNode>> Rows(string path) => [.. (await api.Json(path))["data"]!.AsArray().Select(row => row!)];

    static string Key(JsonNode row) => $"{row["collection"]}/{row["id"]}";

    static string Line(JsonNode row) => $"{Key(row)} {row["kind"]} [{Joined(row["fields"]!)}] former: {row["former_id"]} releases: {Joined(row["releases"]!)} reasons: {Joined(row["reasons"]!)}";

    static string Joined(JsonNode list) => string.Join(", ", list.AsArray().Select(item => item!.GetValue<string>()));
}
