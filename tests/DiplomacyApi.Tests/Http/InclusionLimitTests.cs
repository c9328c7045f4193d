using System.Net;
using System.Text.Json.Nodes;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Tests.Http;

[Collection(nameof(RealSeedFixture))]
public sealed class InclusionLimitTests(RealSeedFixture fixture)
{
    [Fact]
    public async Task Everything_that_can_be_included_in_the_longest_page_is_bounded_or_refused()
    {
        var asked = 0;
        foreach (var operation in (await Operation.All(fixture.Api)).Where(operation => !operation.HasRecord && Path.GetExtension(operation.Path).Length == 0))
        {
            var include = operation.Contract["parameters"]!.AsArray().FirstOrDefault(parameter => parameter!["name"]!.GetValue<string>() == "include")?["schema"]!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>());
            if (include is null) continue;
            using var answer = await fixture.Api.Http.GetAsync($"{operation.Path}?limit=500&include={string.Join(',', include)}");
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode is HttpStatusCode.BadRequest) Assert.Equal("/problems/query-too-expensive", JsonNode.Parse(bytes)!["type"]!.GetValue<string>());
            else Assert.True(answer.StatusCode is HttpStatusCode.OK && bytes.Length < 2 * Inclusions.MostBytes, $"{operation}: {(int)answer.StatusCode}, {bytes.Length} bytes");
            asked++;
        }

        Assert.True(asked > 12, $"only {asked} lists were asked");
    }
}
