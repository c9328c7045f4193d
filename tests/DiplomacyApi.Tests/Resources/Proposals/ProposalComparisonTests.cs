using System.Net;
using System.Text.Json.Nodes;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Resources.Proposals;

[Collection(nameof(ApiFixture))]
public sealed class ProposalComparisonTests(ApiFixture fixture)
{
    const string Harvest = "harvest-quiet-2031-04";
    const string Spring = "spring-truce-2031-03";
    const string Observers = "hill-observers-2031";

    readonly Api api = fixture.Api;

    [Fact]
    public async Task Terms_stand_topic_by_topic_and_those_without_come_last()
    {
        var rows = (await api.Json($"/v1/proposals/compare?ids={Spring},{Harvest}"))["data"]!.AsArray();
        Assert.Equal(["ceasefire", "missing-persons", null], rows.Select(row => row!["topic"]?["id"]!.GetValue<string>()));
        Assert.Equal(["1", "", "2"], rows.Select(row => Numbers(row!, Spring)));
        Assert.Equal(["3 4", "2", "1"], rows.Select(row => Numbers(row!, Harvest)));
        Assert.Equal("Both sides stop firing.", rows[0]!["terms"]![Spring]![0]!["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(Spring, Harvest)]
    [InlineData(Harvest, Observers)]
    [InlineData(Observers, Harvest, Spring)]
    public async Task Every_cell_is_what_the_documents_say(params string[] ids)
    {
        var comparison = await api.Json($"/v1/proposals/compare?ids={string.Join(',', ids)}");
        Assert.Equal(ids, comparison["proposals"]!.AsArray().Select(head => head!["proposal"]!["id"]!.GetValue<string>()));
        foreach (var id in ids)
        {
            var document = await api.Json($"/v1/proposals/{id}");
            var head = comparison["proposals"]!.AsArray().Single(head => head!["proposal"]!["id"]!.GetValue<string>() == id)!;
            Assert.All(new[] { "kind", "proposers", "addressees", "proposed_on", "proposed_precision", "deadline_on", "status" }, field => Assert.Equal(document[field]?.ToJsonString(), head[field]?.ToJsonString()));
            Assert.Equal(document["terms"]!.AsArray().Count, head["terms_count"]!.GetValue<int>());
            var shown = comparison["data"]!.AsArray().SelectMany(row => row!["terms"]![id]!.AsArray().Select(term => (Topic: row["topic"]?["id"]!.GetValue<string>(), Term: term!))).ToList();
            Assert.All(shown, pair => Assert.Equal(pair.Topic, pair.Term["topic"]?["id"]!.GetValue<string>()));
            Assert.Equal(document["terms"]!.AsArray().Select(term => term!.ToJsonString()), shown.Select(pair => pair.Term).OrderBy(term => term["number"]!.GetValue<int>()).Select(term => term.ToJsonString()));
        }
    }

    [Fact]
    public async Task Figures_of_one_measure_and_relations_between_them_stand_beside_the_terms()
    {
        var comparison = await api.Json($"/v1/proposals/compare?ids={Harvest},{Spring}");
        var shared = Assert.Single(comparison["figures"]!.AsArray())!;
        Assert.Equal(("bodies_returned", "bodies"), (shared["measure"]!.GetValue<string>(), shared["unit"]!.GetValue<string>()));
        Assert.Equal([20, 12], new[] { Harvest, Spring }.Select(id => shared["figures"]![id]![0]!["value"]!.GetValue<int>()));
        var relation = Assert.Single(comparison["relations"]!.AsArray())!;
        Assert.Equal([Harvest, "responds_to", Spring], [relation["from"]!["id"]!.GetValue<string>(), relation["kind"]!.GetValue<string>(), relation["to"]!["id"]!.GetValue<string>()]);
        var other = await api.Json($"/v1/proposals/compare?ids={Harvest},{Observers}");
        Assert.Empty(other["figures"]!.AsArray());
        Assert.Empty(other["relations"]!.AsArray());
    }

    [Fact]
    public async Task Heads_are_as_they_were_and_what_was_not_there_is_refused()
    {
        var then = await api.Json($"/v1/proposals/compare?ids={Harvest},{Spring}&as_of=2031-04-25");
        Assert.Equal(["accepted_in_part", "rejected"], then["proposals"]!.AsArray().Select(head => head!["status"]!.GetValue<string>()));
        var problem = await api.Problem($"/v1/proposals/compare?ids={Harvest},{Spring},{Observers}&as_of=2031-04-09", HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Equal([Harvest, Observers], problem["errors"]!.AsArray().Select(error => error!["value"]!.GetValue<string>()));
        Assert.Contains("days from 2031-04-10 on", problem["errors"]![0]!["allowed"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData($"?ids={Spring}")]
    [InlineData($"?ids={Spring},{Spring}")]
    [InlineData($"?ids={Spring},spring-truse-2031-03")]
    [InlineData("?ids=a,b,c,d,e,f,g,h,i,j,k")]
    public async Task From_two_to_ten_known_proposals_are_compared(string query) => await api.Problem($"/v1/proposals/compare{query}", HttpStatusCode.BadRequest, "invalid-parameter");

    [Fact]
    public async Task The_number_of_values_is_in_the_refusal()
    {
        var error = (await api.Problem($"/v1/proposals/compare?ids={Spring}&ids={Spring}", HttpStatusCode.BadRequest, "invalid-parameter"))["errors"]![0]!;
        Assert.Equal(["ids", "has 1 different value", "from 2 to 10, separated by commas or repeated"], new[] { "parameter", "reason", "allowed" }.Select(field => error[field]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_csv_has_a_column_for_each_proposal()
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync($"/v1/proposals/compare.csv?ids={Harvest},{Spring}")));
        Assert.Equal(["topic_id", "topic_name", Harvest, Spring], Enumerable.Range(0, csv.FieldCount).Select(csv.GetName));
        var rows = new List<string>();
        while (await csv.ReadAsync()) rows.Add(string.Join('|', Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)));
        Assert.Equal(
            [
                "ceasefire|Ceasefire|3. No shots are fired from June to August.; 4. The quiet can be made longer.|1. Both sides stop firing.",
                "missing-persons|Missing persons|2. Lists of missing people are exchanged.|",
                "||1. Farmers may cross the river.|2. Red Lantern watches.",
            ],
            rows);
    }

    [Theory]
    [InlineData("/v1/proposals/compare.jsonld")]
    [InlineData("/v1/proposals/compare.ndjson")]
    public async Task A_format_that_a_table_does_not_have_is_refused(string path)
    {
        using var answer = await api.Http.GetAsync($"{path}?ids={Spring},{Harvest}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    static string Numbers(JsonNode row, string id) => string.Join(' ', row["terms"]![id]!.AsArray().Select(term => term!["number"]!.GetValue<int>()));
}
