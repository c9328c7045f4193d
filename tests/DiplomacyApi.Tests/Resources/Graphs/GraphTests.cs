using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace DiplomacyApi.Tests.Resources.Graphs;

[Collection(nameof(ApiFixture))]
public sealed class GraphTests(ApiFixture fixture)
{
    static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    readonly Api api = fixture.Api;

    [Fact]
    public async Task Without_more_it_shows_the_neighbours_that_say_something()
    {
        var graph = await api.Json("/v1/graph?from=proposals/spring-truce-2031-03");
        Assert.StartsWith("""{"collection":"proposals","id":"spring-truce-2031-03","name":"Spring truce","href":"/v1/proposals/spring-truce-2031-03","depth":0,""", graph["nodes"]![0]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["actors", "agreements", "figures", "proposals", "statements"], graph["nodes"]!.AsArray().Select(node => node!["collection"]!.GetValue<string>()).Distinct().Order());
        Assert.True(graph["is_complete"]!.GetValue<bool>());
        Assert.Empty(graph["left_out"]!.AsArray());
        var refusal = graph["edges"]!.AsArray().Single(edge => edge!["from"]!.GetValue<string>() == "statements/niebla-refuses-truce-2031-03-05" && edge["relation"]!.GetValue<string>() == "about")!;
        Assert.Equal("""{"from":"statements/niebla-refuses-truce-2031-03-05","to":"proposals/spring-truce-2031-03","relation":"about","dated_on":"2031-03-05","stance":"rejects","entry_id":null,"citations":["north-wire-undated-dd4105"]}""", refusal.ToJsonString());
        Assert.Equal("""{"from":["proposals/spring-truce-2031-03"]}""", graph["meta"]!["applied"]!.ToJsonString());
    }

    [Fact]
    public async Task From_two_records_it_shows_what_lies_between_them()
    {
        var graph = await api.Json("/v1/graph?from=actors/anna-berg,actors/jose-niebla&collection=proposals,statements&depth=2");
        var edges = graph["edges"]!.AsArray().Select(edge => $"{edge!["from"]} {edge["relation"]} {edge["to"]}").ToList();
        Assert.Contains("statements/berg-offers-truce-2031-03-03 speaker actors/anna-berg", edges);
        Assert.Contains("statements/berg-offers-truce-2031-03-03 about proposals/spring-truce-2031-03", edges);
        Assert.Contains("statements/niebla-refuses-truce-2031-03-05 about proposals/spring-truce-2031-03", edges);
        Assert.Contains("statements/niebla-refuses-truce-2031-03-05 speaker actors/jose-niebla", edges);
    }

    [Fact]
    public async Task What_had_no_room_is_counted()
    {
        var graph = await api.Json("/v1/graph?from=actors/anna-berg&relation=said&limit=10");
        Assert.Equal(10, graph["nodes"]!.AsArray().Count);
        Assert.Equal("statements/berg-hopes-2031-08", $"{graph["nodes"]![1]!["collection"]}/{graph["nodes"]![1]!["id"]}");
        Assert.False(graph["is_complete"]!.GetValue<bool>());
        var said = (await api.Json("/v1/actors/anna-berg/links?relation=said&limit=1"))["page"]!["total"]!.GetValue<int>();
        Assert.Equal($$"""[{"record":"actors/anna-berg","neighbours_count":{{said - 9}}}]""", graph["left_out"]!.ToJsonString());
    }

    [Fact]
    public async Task On_a_day_there_is_nothing_of_later()
    {
        var then = await api.Json("/v1/graph?from=proposals/spring-truce-2031-03&as_of=2031-03-04");
        Assert.DoesNotContain("niebla-refuses-truce-2031-03-05", then.ToJsonString(), StringComparison.Ordinal);
        var problem = await api.Problem("/v1/graph?from=proposals/spring-truce-2031-03,statements/ministry-undated&as_of=2031-03-01", HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Equal(["a day of `as_of` from 2031-03-03 on", "no day of `as_of`, since it has no date"], problem["errors"]!.AsArray().Select(error => error!["allowed"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("from=actors/ana-berg", "actors/anna-berg")]
    [InlineData("from=anna-berg")]
    [InlineData("from=actors/anna-berg&depth=4")]
    [InlineData("from=actors/anna-berg&limit=501")]
    [InlineData("from=actors/anna-berg&relation=sed", "said")]
    [InlineData("from=actors/anna-berg&collection=topic", "topics")]
    [InlineData("from=actors/anna-berg,actors/jose-niebla&limit=1")]
    public async Task What_can_not_be_drawn_is_refused(string query, string? nearest = null)
    {
        var problem = await api.Problem($"/v1/graph?{query}", HttpStatusCode.BadRequest, "invalid-parameter");
        if (nearest is not null) Assert.Contains(nearest, problem["errors"]![0]!["did_you_mean"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Theory]
    [InlineData("from=actors/northland&depth=3&collection=articles,statements,actors,agreements,figures&limit=500")]
    [InlineData("from=topics/ceasefire&depth=2&limit=20")]
    [InlineData("from=statements/niebla-refuses-truce-2031-03-05&collection=articles")]
    public async Task Graphml_is_what_json_is_with_every_attribute_declared(string query)
    {
        var json = await api.Json($"/v1/graph?{query}");
        using var answer = await api.Http.GetAsync($"/v1/graph.graphml?{query}");
        Assert.Equal("application/graphml+xml", answer.Content.Headers.ContentType!.MediaType);
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(GraphMl + "graphml", root.Name);
        var keys = root.Elements(GraphMl + "key").ToDictionary(key => (string)key.Attribute("id")!, key => (For: (string)key.Attribute("for")!, Name: (string)key.Attribute("attr.name")!, Type: (string)key.Attribute("attr.type")!));
        Assert.All(keys.Values, key => Assert.Contains(key.Type, new[] { "boolean", "int", "long", "float", "double", "string" }));
        var graph = Assert.Single(root.Elements(GraphMl + "graph"));
        Assert.Equal("directed", (string)graph.Attribute("edgedefault")!);
        Assert.Equal(json["is_complete"]!.GetValue<bool>(), (bool)Values(graph, "graph", keys)["is_complete"]);
        var ids = graph.Elements(GraphMl + "node").Select(node => (string)node.Attribute("id")!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(
            json["nodes"]!.AsArray().Select(node => $"{node!["collection"]}/{node["id"]} {node["name"]} {node["depth"]} {node["links_count"]} {node["href"]}"),
            graph.Elements(GraphMl + "node").Select(node => (Id: (string)node.Attribute("id")!, Values: Values(node, "node", keys))).Select(node => $"{node.Id} {node.Values["label"].Value} {node.Values["depth"].Value} {node.Values["links_count"].Value} {node.Values["href"].Value}"));
        Assert.Equal(
            json["edges"]!.AsArray().Select(edge => $"{edge!["from"]} {edge["to"]} {edge["relation"]} {edge["dated_on"]} {edge["stance"]} {edge["entry_id"]} {string.Join("; ", edge["citations"]!.AsArray())}"),
            graph.Elements(GraphMl + "edge").Select(edge => (Edge: edge, Values: Values(edge, "edge", keys))).Select(edge => $"{(string)edge.Edge.Attribute("source")!} {(string)edge.Edge.Attribute("target")!} {Text(edge.Values, "label")} {Text(edge.Values, "dated_on")} {Text(edge.Values, "stance")} {Text(edge.Values, "entry_id")} {Text(edge.Values, "citations")}"));
        Assert.All(graph.Elements(GraphMl + "edge"), edge => Assert.True(ids.Contains((string)edge.Attribute("source")!) && ids.Contains((string)edge.Attribute("target")!)));
        Assert.Equal(graph.Elements(GraphMl + "edge").Count(), graph.Elements(GraphMl + "edge").Select(edge => (string)edge.Attribute("id")!).Distinct().Count());
    }

    [Fact]
    public async Task It_can_be_asked_for_by_accept_and_each_format_tells_of_the_other()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/graph?from=actors/anna-berg&limit=7");
        request.Headers.Accept.ParseAdd("application/graphml+xml");
        using var xml = await api.Http.SendAsync(request);
        Assert.Equal("application/graphml+xml", xml.Content.Headers.ContentType!.MediaType);
        Assert.Contains("</v1/graph?from=actors%2Fanna-berg&limit=7>; rel=\"alternate\"; type=\"application/json\"", xml.Headers.GetValues("Link"));
        using var json = await api.Http.GetAsync("/v1/graph?from=actors/anna-berg&limit=7");
        Assert.Contains("</v1/graph.graphml?from=actors%2Fanna-berg&limit=7>; rel=\"alternate\"; type=\"application/graphml+xml\"", json.Headers.GetValues("Link"));
        Assert.NotEqual(xml.Headers.ETag, json.Headers.ETag);
        var links = JsonNode.Parse(await json.Content.ReadAsStringAsync())!["links"]!;
        Assert.Equal(("/v1/graph?from=actors%2Fanna-berg&limit=7", "/v1/graph.graphml?from=actors%2Fanna-berg&limit=7"), (links["self"]!.GetValue<string>(), links["graphml"]!.GetValue<string>()));
    }

    /// <summary>The values of an element, each of which is declared for it and is of its type.</summary>
    static Dictionary<string, XElement> Values(XElement element, string owner, Dictionary<string, (string For, string Name, string Type)> keys)
    {
        var values = element.Elements(GraphMl + "data").ToDictionary(data => keys[(string)data.Attribute("key")!].Name);
        foreach (var data in values.Values)
        {
            var key = keys[(string)data.Attribute("key")!];
            Assert.Equal(owner, key.For);
            if (key.Type is "int" or "long") _ = long.Parse(data.Value, NumberStyles.None, CultureInfo.InvariantCulture);
            if (key.Type == "boolean") Assert.Contains(data.Value, new[] { "true", "false" });
        }

        return values;
    }

    static string Text(Dictionary<string, XElement> values, string name) => values.TryGetValue(name, out var data) ? data.Value : "";
}
