using System.Net;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Http.Formats;

[Collection(nameof(ApiFixture))]
public sealed class MapTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("places")]
    [InlineData("events")]
    [InlineData("agreements")]
    public async Task Every_row_has_a_feature_in_the_order_of_the_list(string list)
    {
        var features = await Features($"/v1/{list}.geojson");
        Assert.Equal(await api.Ids($"/v1/{list}"), features.Select(feature => feature["properties"]!["id"]!.GetValue<string>()).Distinct());
        Assert.Equal(features.Count, features.Select(feature => feature["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task A_record_has_a_feature_for_each_place_and_none_is_lost_for_want_of_coordinates()
    {
        var features = await Features("/v1/agreements.geojson?place=hill-city");
        Assert.Equal(["bridge-evacuation-2031-03/origin/hill-city", "bridge-evacuation-2031-03/destination/bridge-town"], features.Select(feature => feature["id"]!.GetValue<string>()));
        Assert.Null(features[0]["geometry"]);
        Assert.Equal("""{"type":"Point","coordinates":[10.25,60.5]}""", features[1]["geometry"]!.ToJsonString());
        Assert.Equal("destination", features[1]["properties"]!["place_role"]!.GetValue<string>());
        Assert.Equal("settlement", features[1]["properties"]!["place_precision"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_row_without_a_place_is_there_without_a_geometry()
    {
        var feature = Assert.Single(await Features("/v1/events.geojson?kind=vote"));
        Assert.Null(feature["geometry"]);
        Assert.Equal(12, feature["properties"]!["vote_for_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Fields_days_and_limits_go_with_a_map()
    {
        var features = await Features("/v1/agreements.geojson?fields=title&as_of=2031-06-30&limit=1&sort=date");
        Assert.Equal(2, features.Count);
        Assert.All(features, feature => Assert.Equal(["href", "place_id", "place_name", "place_role", "place_precision", "title"], feature["properties"]!.AsObject().Select(property => property.Key)));
    }

    [Fact]
    public async Task A_list_without_places_has_no_map_and_says_what_it_has()
    {
        var problem = await api.Problem("/v1/topics.geojson", HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Contains("ndjson", problem["errors"]![0]!["allowed"]!.GetValue<string>(), StringComparison.Ordinal);
        await api.Problem("/v1/places.geojson?include=citations.article", HttpStatusCode.BadRequest, "invalid-parameter");
        await api.Problem("/v1/places.geojson?facets=country", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    async Task<IReadOnlyList<JsonNode>> Features(string path) => [.. JsonNode.Parse(await api.Http.GetStringAsync(path))!["features"]!.AsArray().Select(feature => feature!)];
}
