using System.Net;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Resources;

/// <summary>The lists below the path of a record: its positions, its confirmations.</summary>
[Collection(nameof(ApiFixture))]
public sealed class EntriesOfRecordsTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("proposals", "positions", "proposal")]
    [InlineData("agreements", "confirmations", "agreement")]
    public async Task They_are_the_rows_of_the_whole_list_that_belong_to_the_record(string collection, string entries, string filter)
    {
        foreach (var record in (await api.Json($"/v1/{collection}?limit=500"))["data"]!.AsArray())
        {
            var (id, listed) = (record!["id"]!.GetValue<string>(), record[entries]!.AsArray().Select(entry => entry!["id"]!.GetValue<string>()));
            Assert.Equal(Rows(await api.Json($"/v1/{entries}?{filter}={id}&limit=500")), Rows(await api.Json($"/v1/{collection}/{id}/{entries}?limit=500")));
            Assert.Equal(listed.Order(StringComparer.Ordinal), await api.Ids($"/v1/{collection}/{id}/{entries}?sort=id&limit=2"));
            foreach (var format in new[] { "csv", "ndjson" })
                Assert.Equal(await api.Http.GetStringAsync($"/v1/{entries}.{format}?{filter}={id}"), await api.Http.GetStringAsync($"/v1/{collection}/{id}/{entries}.{format}"));
        }
    }

    [Theory]
    [InlineData("/v1/proposals/harvest-quiet-2031-04/positions?actor=northland&sort=date", "northland-refuses", "northland-wavers", "northland-agrees", "northland-repeats")]
    [InlineData("/v1/proposals/harvest-quiet-2031-04/positions?is_change=true", "northland-agrees", "northland-wavers")]
    [InlineData("/v1/proposals/harvest-quiet-2031-04/positions?as_of=2031-04-19&sort=id", "anna-berg", "northland-refuses")]
    [InlineData("/v1/proposals/hill-observers-2031/positions")]
    [InlineData("/v1/agreements/harvest-corridor-2031-05/confirmations?phase=completed&stance=denies", "southland-completed")]
    [InlineData("/v1/agreements/harvest-corridor-2031-05/confirmations?spokesperson=northland-ministry", "northland-announced")]
    public async Task They_take_the_filters_of_the_whole_list(string path, params string[] keys) =>
        Assert.Equal(keys.Select(key => $"{path.Split('/')[3]}-{key}"), await api.Ids(path));

    [Fact]
    public async Task What_the_path_says_is_not_a_parameter() =>
        await api.Problem("/v1/proposals/harvest-quiet-2031-04/positions?proposal=spring-truce-2031-03", HttpStatusCode.BadRequest, "unknown-parameter");

    [Fact]
    public async Task A_record_that_is_not_there_is_answered_as_everywhere()
    {
        var problem = await api.Problem("/v1/proposals/harvest-quiet-2031-05/positions", HttpStatusCode.NotFound, "not-found");
        Assert.Equal("harvest-quiet-2031-04", problem["errors"]![0]!["did_you_mean"]![0]!.GetValue<string>());
        await api.Problem("/v1/proposals/harvest-quiet-2031-04/positions?as_of=2031-04-09", HttpStatusCode.NotFound, "not-found");
        await api.Problem("/v1/agreements/nothing/confirmations.csv", HttpStatusCode.NotFound, "not-found");
        Assert.Contains("Nobody proposed it.", (await api.Problem("/v1/proposals/winter-truce-2031-01/positions", HttpStatusCode.Gone, "withdrawn"))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?as_of=2031-05-01&fields=id")]
    [InlineData("/confirmations")]
    [InlineData("/confirmations.csv?stance=denies&sort=id")]
    [InlineData("/links.ndjson?relation=party")]
    public async Task A_renamed_record_takes_the_whole_request_along(string rest)
    {
        using var answer = await api.Http.GetAsync($"/v1/agreements/bridge-rescue-2031-03{rest}");
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal($"/v1/agreements/bridge-evacuation-2031-03{rest}", answer.Headers.Location!.OriginalString);
    }

    static IEnumerable<string> Rows(JsonNode page) => page["data"]!.AsArray().Select(row => row!.ToJsonString());
}
