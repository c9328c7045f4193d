using System.Net;

namespace DiplomacyApi.Tests.Http;

/// <summary>Headers on which no answer depends: whatever they say, the bytes are the same, for who sends them and for who asks afterwards.</summary>
[Collection(nameof(ApiFixture))]
public sealed class NeutralHeaderTests(ApiFixture fixture)
{
    static readonly string[] Names =
    [
        "X-Forwarded-Host", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Server", "Forwarded", "X-Original-URL", "X-Rewrite-URL", "X-Original-Host", "X-Host", "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override",
        "X-Real-IP", "True-Client-IP", "X-Client-IP", "CF-Connecting-IP", "Via", "Cookie", "Authorization", "Accept-Language", "Accept-Charset", "User-Agent", "Referer", "Origin", "DNT", "Cache-Control", "Pragma", "If-Unmodified-Since", "TE", "X-Requested-With", "Sec-Fetch-Site", "Sec-Fetch-Mode", "Save-Data",
        "X-Custom", "X-WAP-Profile", "Max-Forwards", "From", "Prefer", "Traceparent", "Tracestate", "X-Request-Id", "X-Correlation-Id", "Release", "API-Version", "Content-Type", "Proxy-Authorization", "X-Api-Key", "X-Amz-Website-Redirect-Location",
    ];

    readonly Api api = fixture.Api;

    [Fact]
    public async Task A_hundred_mutations_of_headers_change_no_byte()
    {
        var fired = 0;
        foreach (var path in new[] { "/v1/topics?limit=2", "/v1/actors/anna-berg" })
        {
            var plain = await Read(path);
            foreach (var name in Names)
                foreach (var value in new[] { "evil.example", "DELETE", "/v1/claims", "<script>alert(1)</script>", "' or 1=1--" })
                {
                    Assert.Equal(plain, await Read(path, name, value));
                    fired++;
                }

            Assert.Equal(plain, await Read(path));
        }

        Assert.True(fired >= 100, $"only {fired} headers were sent");
    }

    [Theory]
    [InlineData("/v1/topics?limit=1;sort=id")]
    [InlineData("/v1/topics?limit=1%26sort=id")]
    [InlineData("/v1/topics;limit=1")]
    [InlineData("/v1/topics%3Flimit=1")]
    [InlineData("/v1/topics?utm_source=x")]
    [InlineData("/v1/topics?callback=x")]
    [InlineData("/v1/topics?_method=DELETE")]
    public async Task Parameters_can_not_be_hidden_from_caches(string path)
    {
        using var answer = await api.Http.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.PermanentRedirect, $"{path}: {(int)answer.StatusCode}");
    }

    async Task<(HttpStatusCode Status, string? Tag, string Text)> Read(string path, string? name = null, string? value = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (name is not null && !request.Headers.TryAddWithoutValidation(name, value))
        {
            // A header of a body: it goes with an empty one.
            request.Content = new ByteArrayContent([]);
            request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await api.Http.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ETag?.ToString(), await answer.Content.ReadAsStringAsync());
    }
}
