using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using DiplomacyApi.Declarations;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Resources.Positions;

[Collection(nameof(ApiFixture))]
public sealed class PositionMatrixTests(ApiFixture fixture)
{
    const string Harvest = "harvest-quiet-2031-04";
    const string Spring = "spring-truce-2031-03";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("2031-04-11", null, null)]
    [InlineData("2031-04-12", "northland-refuses", null)]
    [InlineData("2031-04-19", "northland-refuses", null)]
    [InlineData("2031-04-20", "northland-wavers", "rejects")]
    [InlineData("2031-05-08", "northland-agrees", "accepts_with_conditions")]
    [InlineData("2031-05-09", "northland-repeats", null)]
    public async Task A_cell_is_the_last_position_then_with_the_stance_that_the_actor_moved_from(string day, string? key, string? movedFrom)
    {
        var cell = (await api.Json($"/v1/positions/matrix?proposal={Harvest}&actor=northland&as_of={day}"))["data"]![0]!["positions"]![Harvest];
        Assert.Equal(key is null ? null : $"{Harvest}-{key}", cell?["id"]!.GetValue<string>());
        Assert.Equal(movedFrom, cell?["moved_from"]?.GetValue<string>());
    }

    [Fact]
    public async Task Persons_stand_for_themselves_beside_the_state_that_they_speak_for()
    {
        var rows = (await api.Json($"/v1/positions/matrix?proposal={Harvest}&as_of=2031-04-30"))["data"]!.AsArray();
        Assert.Equal(["anna-berg rejects", "northland accepts_with_conditions", "red-lantern ambiguous"], rows.Select(row => $"{row!["actor"]!["id"]} {row["positions"]![Harvest]!["stance"]}"));
        Assert.Equal("Buses cross first.", rows[1]!["positions"]![Harvest]!["conditions"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_named_stands_there_also_where_nothing_is_known()
    {
        var matrix = await api.Json($"/v1/positions/matrix?proposal=hill-observers-2031,{Spring}&actor=southland,jose-niebla");
        Assert.Equal([Spring, "hill-observers-2031"], matrix["proposals"]!.AsArray().Select(column => column!["proposal"]!["id"]!.GetValue<string>()));
        Assert.Equal(["jose-niebla", "southland"], matrix["data"]!.AsArray().Select(row => row!["actor"]!["id"]!.GetValue<string>()));
        Assert.Null(matrix["data"]![0]!["positions"]![Spring]);
        Assert.Equal("niebla-refuses-truce-2031-03-05", matrix["data"]![1]!["positions"]![Spring]!["statement"]!["id"]!.GetValue<string>());
        Assert.Null(matrix["data"]![1]!["positions"]!["hill-observers-2031"]);
    }

    [Theory]
    [InlineData("topic=missing-persons", Harvest)]
    [InlineData("topic=peace", Spring, Harvest)]
    [InlineData("kind=monitoring")]
    [InlineData("kind=ceasefire&conflict=hills-war", Spring, Harvest)]
    [InlineData("actor=anna-berg", Harvest)]
    [InlineData("actor=red-lantern&as_of=2031-04-29", Spring)]
    [InlineData("topic=peace&as_of=2031-04-09", Spring)]
    [InlineData("proposal=hill-observers-2031&as_of=2031-12-31")]
    public async Task Filters_choose_the_columns(string query, params string[] proposals) =>
        Assert.Equal(proposals, (await api.Json($"/v1/positions/matrix?{query}"))["proposals"]!.AsArray().Select(column => column!["proposal"]!["id"]!.GetValue<string>()));

    [Fact]
    public async Task The_head_of_a_column_is_as_it_was()
    {
        var column = (await api.Json($"/v1/positions/matrix?proposal={Harvest}&as_of=2031-04-25"))["proposals"]![0]!;
        Assert.Equal(["ceasefire", "2031-04-10", "day", "accepted_in_part"], new[] { "kind", "proposed_on", "proposed_precision", "status" }.Select(field => column[field]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_undated_position_stands_where_there_is_no_other_and_on_no_day()
    {
        Assert.Equal($"{Harvest}-southland", (await api.Json($"/v1/positions/matrix?proposal={Harvest}&actor=southland"))["data"]![0]!["positions"]![Harvest]!["id"]!.GetValue<string>());
        var then = await api.Json($"/v1/positions/matrix?proposal={Harvest}&actor=southland&as_of=2031-12-31");
        Assert.Null(then["data"]![0]!["positions"]![Harvest]);
        Assert.Equal(1, then["meta"]!["applied"]!["undated_left_out"]!.GetValue<int>());
    }

    [Fact]
    public async Task Every_cell_is_what_the_documents_say_on_every_day()
    {
        var proposals = (await api.Json("/v1/proposals?limit=500"))["data"]!.AsArray().Select(proposal => proposal!).ToList();
        await Gen.Int[0, 150].SampleAsync(async days =>
        {
            // The first of the days is no day in particular: now.
            var day = days == 0 ? null : Iso.Day(new DateOnly(2031, 2, 28).AddDays(days));
            var matrix = await api.Json($"/v1/positions/matrix?kind=ceasefire,monitoring{(day is null ? "" : $"&as_of={day}")}");
            Assert.Equal(Expected(proposals, day).Order(StringComparer.Ordinal), Cells(matrix).Order(StringComparer.Ordinal));
        }, iter: 60, threads: 1);
    }

    [Fact]
    public async Task The_csv_has_a_column_for_each_proposal()
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync("/v1/positions/matrix.csv?topic=peace")));
        Assert.Equal(["actor_id", "actor_name", Spring, Harvest], Enumerable.Range(0, csv.FieldCount).Select(csv.GetName));
        var rows = new List<string>();
        while (await csv.ReadAsync()) rows.Add($"{csv.GetString(0)}|{csv.GetString(1)}|{csv.GetString(2)}|{csv.GetString(3)}");
        Assert.Equal(["anna-berg|Anna Berg||rejects", "northland|Northland|accepts|accepts", "red-lantern|Red Lantern|accepts_with_conditions|ambiguous", "southland|Southland|rejects|accepts_with_conditions"], rows);
    }

    [Fact]
    public async Task It_is_answered_under_the_rules_of_all_answers()
    {
        var matrix = await api.Json("/v1/positions/matrix?topic=peace&topic=ceasefire&as_of=2031-05-01");
        Assert.Equal("/v1/positions/matrix.csv?as_of=2031-05-01&topic=peace,ceasefire", matrix["links"]!["csv"]!.GetValue<string>());
        Assert.Equal("CC-BY-4.0", matrix["meta"]!["license"]!.GetValue<string>());
        await api.Problem("/v1/positions/matrix?proposal=spring-truse-2031-03", HttpStatusCode.BadRequest, "invalid-parameter");
        await api.Problem("/v1/positions/matrix?stance=rejects", HttpStatusCode.BadRequest, "unknown-parameter");
        await api.Problem("/v1/positions/matrix.ndjson?topic=peace", HttpStatusCode.BadRequest, "invalid-parameter");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/positions/matrix?topic=peace");
        request.Headers.TryAddWithoutValidation("Accept", "application/x-ndjson");
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?conflict=hills-war&as_of=2031-12-31")]
    public async Task A_matrix_of_everything_is_refused_and_says_what_to_give(string query)
    {
        var problem = await api.Problem($"/v1/positions/matrix{query}", HttpStatusCode.BadRequest, "query-too-expensive");
        Assert.Equal("at least one of proposal, actor, topic, kind", problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_matrix_that_is_too_large_says_how_large_and_how_to_narrow_it()
    {
        using var seed = new SeedCopy();
        seed.Add("actors/envoys.yaml", string.Concat(Enumerable.Range(1, 101).Select(number => $"- {{id: envoy-{number}, kind: person, name: Envoy {number}, summary: A fictional envoy.}}\n")));
        seed.Edit("proposals/harvest-quiet-2031-04.yaml", "positions:\n", $"positions:\n{string.Concat(Enumerable.Range(1, 101).Select(number => $"  - {{key: envoy-{number}, actor_id: envoy-{number}, stance: rejects, taken_on: 2031-06-01}}\n"))}");
        seed.Publish();
        await using var crowded = await Api.Start(seed.Data);
        var problem = await crowded.Problem("/v1/positions/matrix?topic=peace", HttpStatusCode.BadRequest, "query-too-expensive");
        Assert.StartsWith("The matrix would have 105 actors and 2 proposals; it has at most 100 of each. Name the proposals with `proposal`", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single((await crowded.Json("/v1/positions/matrix?topic=peace&actor=envoy-7"))["data"]!.AsArray());
        Assert.Equal(4, (await crowded.Json("/v1/positions/matrix?topic=peace&as_of=2031-05-31"))["data"]!.AsArray().Count);
    }

    static IEnumerable<string> Cells(JsonNode matrix) =>
        from row in matrix["data"]!.AsArray()
        from cell in row!["positions"]!.AsObject()
        where cell.Value is not null
        select $"{row["actor"]!["id"]} on {cell.Key}: {cell.Value["id"]} {cell.Value["stance"]} {cell.Value["conditions"]} {cell.Value["taken_on"]} {cell.Value["statement"]?["id"]}";

    /// <summary>The cells as the documents of the proposals have them, by a day or now.</summary>
    static IEnumerable<string> Expected(IEnumerable<JsonNode> proposals, string? day) =>
        from proposal in proposals.Where(proposal => AsOf.Had(proposal, "proposed", day))
        from own in proposal["positions"]!.AsArray().Select(position => position!).GroupBy(position => position["actor"]!["id"]!.GetValue<string>())
        let known = own.Where(position => AsOf.Had(position, "taken", day)).ToList()
        let last = known.LastOrDefault(position => position["taken_on"] is not null) ?? known.LastOrDefault()
        where last is not null
        select $"{own.Key} on {proposal["id"]}: {last["id"]} {last["stance"]} {last["conditions"]} {last["taken_on"]} {last["statement"]?["id"]}";
}
