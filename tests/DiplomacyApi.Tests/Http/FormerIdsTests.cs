using System.Net;

namespace DiplomacyApi.Tests.Http;

/// <summary>A record that was renamed is found under the id that it had, and one that was withdrawn says why, wherever a request names it.</summary>
[Collection(nameof(ApiFixture))]
public sealed class FormerIdsTests(ApiFixture fixture)
{
    const string Former = "bridge-rescue-2031-03";
    const string Now = "bridge-evacuation-2031-03";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("/v1/agreements/{id}")]
    [InlineData("/v1/agreements/{id}.jsonld")]
    [InlineData("/v1/agreements/{id}?as_of=2031-04-01&fields=id,title&include=conflict")]
    [InlineData("/v1/agreements/{id}/links?relation=party")]
    [InlineData("/v1/agreements/{id}/links.csv")]
    [InlineData("/v1/agreements/{id}/history")]
    [InlineData("/v1/agreements/{id}/confirmations?phase=announced")]
    [InlineData("/v1/cite?record=agreements/{id}&format=ris")]
    [InlineData("/v1/graph?from=actors/anna-berg,agreements/{id}&depth=2")]
    [InlineData("/v1/graph.graphml?from=agreements/{id}")]
    [InlineData("/v1/confirmations?agreement={id}")]
    [InlineData("/v1/confirmations/matrix?agreement={id}")]
    [InlineData("/v1/statements?about=agreements/{id}&q=%22a%20truce%22%20bridge,evacuation")]
    [InlineData("/v1/figures.ndjson?about=agreements/{id}&about=proposals/spring-truce-2031-03")]
    [InlineData("/v1/timeline.atom?record=agreements/{id}")]
    public async Task A_request_that_names_a_record_by_an_id_that_it_had_is_led_to_the_same_with_the_id_that_it_has(string path)
    {
        using var answer = await api.Http.GetAsync(path.Replace("{id}", Former, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        var location = answer.Headers.Location!.ToString();
        Assert.Equal(Plain(path.Replace("{id}", Now, StringComparison.Ordinal)), Plain(location));
        using var there = await api.Http.GetAsync(location);
        Assert.True(there.IsSuccessStatusCode, $"{location}: {await there.Content.ReadAsStringAsync()}");
    }

    [Theory]
    [InlineData("/v1/cite?record=statements/berg-invented-2031-02-01", "statements/berg-offers-truce-2031-03-03")]
    [InlineData("/v1/graph?from=statements/berg-invented-2031-02-01", "statements/berg-offers-truce-2031-03-03")]
    [InlineData("/v1/timeline?record=statements/berg-invented-2031-02-01", "statements/berg-offers-truce-2031-03-03")]
    [InlineData("/v1/claims?about=statements/berg-invented-2031-02-01", "statements/berg-offers-truce-2031-03-03")]
    [InlineData("/v1/cite?record=proposals/winter-truce-2031-01", null)]
    [InlineData("/v1/positions?proposal=winter-truce-2031-01", null)]
    [InlineData("/v1/positions/matrix?proposal=winter-truce-2031-01", null)]
    [InlineData("/v1/proposals/compare?ids=spring-truce-2031-03,winter-truce-2031-01", null)]
    public async Task A_request_that_names_a_withdrawn_record_is_told_why_and_what_stands_in_its_place(string path, string? instead)
    {
        var error = Assert.Single((await api.Problem(path, HttpStatusCode.Gone, "withdrawn"))["errors"]!.AsArray())!;
        Assert.Contains(instead is null ? "Nobody proposed it" : "It was never said", error["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(instead is null ? [] : [instead], error["did_you_mean"]!.AsArray().Select(record => record!.GetValue<string>()));
    }

    [Fact]
    public async Task What_else_is_wrong_with_a_request_is_said_first()
    {
        var problem = await api.Problem($"/v1/graph?from=agreements/{Former},actors/ana-berg", HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Equal("actors/ana-berg", Assert.Single(problem["errors"]!.AsArray())!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_record_that_was_renamed_and_then_withdrawn_says_why_under_both_ids()
    {
        const string Vote = "events/hill-vote-2031-05-01.yaml";
        using var seed = new SeedCopy();
        var renamedVote = (await File.ReadAllTextAsync(Path.Combine(seed.Seed, Vote))).Replace("id: hill-vote-2031-05-01\n", "id: hills-vote-2031-05-01\nformer_ids: [hill-vote-2031-05-01]\n", StringComparison.Ordinal);
        seed.Release("2031.5.1", "2031-05-01", "notes: The first release.\n")
            .Remove(Vote).Add("events/hills-vote-2031-05-01.yaml", renamedVote).Release("2031.6.1", "2031-06-01", "notes: Another id.\n")
            .Remove("events/hills-vote-2031-05-01.yaml").Edit("removed.yaml", "- {record: statements/berg-inv", "- {record: events/hills-vote-2031-05-01, removed_in: 2031.7.1, reason: Nobody voted.}\n- {record: statements/berg-inv").Release("2031.7.1", "2031-07-01", "notes: A withdrawal.\n");
        await using var renamed = await Api.Start(seed.Data);
        foreach (var id in new[] { "hill-vote-2031-05-01", "hills-vote-2031-05-01" })
            foreach (var path in new[] { $"/v1/events/{id}", $"/v1/events/{id}/links", $"/v1/cite?record=events/{id}" })
                Assert.Contains("Nobody voted", (await renamed.Problem(path, HttpStatusCode.Gone, "withdrawn"))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        using var history = await renamed.Http.GetAsync("/v1/events/hill-vote-2031-05-01/history");
        Assert.Equal("/v1/events/hills-vote-2031-05-01/history", history.Headers.Location!.ToString());
    }

    /// <summary>Two spellings of one address are one.</summary>
    static string Plain(string address) => Uri.UnescapeDataString(address);
}
