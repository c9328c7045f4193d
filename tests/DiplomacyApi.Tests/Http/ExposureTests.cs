using System.Net;
using System.Text.RegularExpressions;

namespace DiplomacyApi.Tests.Http;

/// <summary>What answers tell beside what was asked: the headers of each kind, and nothing of the inside.</summary>
[Collection(nameof(ApiFixture))]
public sealed class ExposureTests(ApiFixture fixture)
{
    const string Data = "default-src 'none'; frame-ancestors 'none'";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("/v1/topics", "application/json", Data)]
    [InlineData("/v1/topics.csv", "text/csv", Data)]
    [InlineData("/v1/statements.atom", "application/atom+xml", Data)]
    [InlineData("/v1/nope", "application/problem+json", Data)]
    [InlineData("/v1/topics?limit=0", "application/problem+json", Data)]
    [InlineData("/data/latest/statements.csv", "text/csv", null)]
    [InlineData("/data/latest/dataset.zip", "application/zip", null)]
    [InlineData("/health/ready", "application/json", null)]
    [InlineData("/openapi/v1.json", "application/json", null)]
    [InlineData("/", "text/html", null)]
    [InlineData("/problems/not-found", "text/html", null)]
    [InlineData("/swagger/index.html", "text/html", null)]
    [InlineData("/nope", "application/problem+json", null)]
    public async Task Each_kind_of_answer_has_its_headers_and_no_more(string path, string type, string? policy)
    {
        using var answer = await api.Http.GetAsync(path);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        var given = answer.Headers.GetValues("Content-Security-Policy").Single();
        if (policy is not null) Assert.Equal(policy, given);
        Assert.Matches("^default-src 'none'.*frame-ancestors 'none'$", given);
        Assert.DoesNotMatch("unsafe|\\*|https?:", given);
        if (!answer.IsSuccessStatusCode) Assert.True(answer.Headers.CacheControl is { NoStore: true });
        Assert.All(new[] { "Server", "X-Powered-By", "X-AspNet-Version", "Set-Cookie", "Strict-Transport-Security" }, header => Assert.False(answer.Headers.Contains(header), $"{path} has {header}"));
    }

    [Fact]
    public async Task No_mistake_shows_the_inside()
    {
        var shown = new Regex(@"DiplomacyApi\.|System\.|Microsoft\.|FastEndpoints|Exception|   at |SQLite|sqlite|\.cs\b|/tmp/|/root/|select ", RegexOptions.None, TimeSpan.FromSeconds(1));
        var fired = 0;
        foreach (var operation in await Operation.All(api))
            foreach (var query in new[] { "limit=0", "limit=x", "q=%22", "q=%00", "no=1", "cursor=AAAA", "sort=id;drop", "fields=x", "include=x", "facets=x", "as_of=x", "release=x", "date_from=2&date_to=1", "conflict=x", "%FF=1", "=", "&&", "limit=1&limit=2" })
            {
                using var answer = await api.Http.GetAsync(operation.With(query: query));
                Assert.True((int)answer.StatusCode < 500, $"{operation}?{query}: {(int)answer.StatusCode}");
                if (!answer.IsSuccessStatusCode) Assert.DoesNotMatch(shown, await answer.Content.ReadAsStringAsync());
                fired++;
            }

        Assert.True(fired > 1_000, $"only {fired} mistakes were made");
    }

    [Theory]
    [InlineData("/_test_url_cache_")]
    [InlineData("/_TEST_URL_CACHE_")]
    [InlineData("/_test_url_cache_/")]
    [InlineData("/_framework/debug")]
    [InlineData("/metrics")]
    [InlineData("/appsettings.json")]
    [InlineData("/web.config")]
    [InlineData("/.git/config")]
    [InlineData("/.env")]
    [InlineData("/debug")]
    [InlineData("/_vs/browserLink")]
    [InlineData("/swagger/v1/swagger.json")]
    [InlineData("/data")]
    [InlineData("/data/latest")]
    [InlineData("/data/releases")]
    [InlineData("/data/current")]
    [InlineData("/data/publications.ndjson")]
    [InlineData("/data/latest/diplomacy.db")]
    [InlineData("/data/latest/seed.tar.gz")]
    [InlineData("/v1/../data/current")]
    public async Task What_is_not_for_readers_is_not_there(string path) => Assert.Equal(HttpStatusCode.NotFound, (await api.Http.GetAsync(path)).StatusCode);
}
