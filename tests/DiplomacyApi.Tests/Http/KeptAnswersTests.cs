using System.Net;
using System.Net.Http.Headers;
using DiplomacyApi.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Http;

public sealed class KeptAnswersTests : IDisposable
{
    readonly SeedCopy seed = new();

    public KeptAnswersTests() => seed.Publish();

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_that_was_kept_is_the_one_that_was_made(string coding)
    {
        await using var api = await Api.Start(seed.Data);
        foreach (var path in new[] { "/v1", "/v1/statements", "/v1/statements?limit=2&facets=speaker", "/v1/agreements/bridge-evacuation-2031-03", "/v1/search?q=truce", "/v1/actors/anna-berg/links", "/v1/positions?include=proposal" })
        {
            var made = await Answer(api, path, coding);
            // What is asked for a second time is kept.
            await Answer(api, path, coding);
            var kept = await Answer(api, path, coding);
            Assert.Equal(made.Headers, kept.Headers);
            Assert.Equal(made.Body, kept.Body);
            Assert.Equal(made.Headers, (await Answer(api, path, coding, HttpMethod.Head)).Headers);
        }
    }

    [Fact]
    public async Task After_another_release_is_served_no_answer_of_the_old_one_is_given()
    {
        await using var api = await Api.Start(seed.Data);
        var before = await api.Http.GetStringAsync("/v1/actors/anna-berg");
        for (var i = 0; i < 2; i++) Assert.Equal(before, await api.Http.GetStringAsync("/v1/actors/anna-berg"));
        seed.Edit("actors/actors.yaml", "A fictional minister of Northland.", "A minister of Northland, made up.").Publish();
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("made up", await api.Http.GetStringAsync("/v1/actors/anna-berg"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await api.Http.GetAsync("/v1/actors/anna-berg?fields=id")).StatusCode);
    }

    static async Task<(string Headers, string Body)> Answer(Api api, string path, string coding, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
        using var answer = await api.Http.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key.ToUpperInvariant() is not ("X-REQUEST-ID" or "DATE" or "TRANSFER-ENCODING" or "CONTENT-LENGTH"));
        return (string.Join('\n', headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(',', header.Value)}")), Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync()));
    }

    public void Dispose() => seed.Dispose();
}
