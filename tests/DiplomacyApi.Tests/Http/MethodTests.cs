using System.Net;

namespace DiplomacyApi.Tests.Http;

/// <summary>Every path of the contract and every other one, asked by every method.</summary>
[Collection(nameof(ApiFixture))]
public sealed class MethodTests(ApiFixture fixture)
{
    static readonly string[] Methods = ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FOO", "QUERY"];
    static readonly string[] Besides = ["/", "/guides", "/guides/start", "/problems", "/problems/not-found", "/vocab", "/assets/site.css", "/favicon.svg", "/robots.txt", "/sitemap.xml", "/llms.txt", "/.well-known/security.txt", "/.well-known/api-catalog", "/health/live", "/health/ready", "/openapi/v1.json", "/openapi/v1-3.0.json", "/data/latest/statements.csv", "/data/latest/dataset.zip"];

    readonly Api api = fixture.Api;

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body_wherever_get_is()
    {
        var asked = 0;
        foreach (var path in await AllPaths())
        {
            using var get = await api.Http.GetAsync(path);
            using var head = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Equal((path, Comparable(get)), (path, Comparable(head)));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            asked++;
        }

        Assert.True(asked > 90, $"only {asked} paths were asked");
    }

    [Fact]
    public async Task Every_other_method_is_refused_with_those_that_are_allowed()
    {
        var refused = 0;
        foreach (var path in await AllPaths())
            foreach (var method in Methods)
            {
                using var answer = await api.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
                Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed, $"{method} {path} answers {(int)answer.StatusCode}");
                Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
                Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), "method-not-allowed");
                refused++;
            }

        Assert.True(refused > 700, $"only {refused} requests were refused");
    }

    [Fact]
    public async Task Options_and_preflights_are_answered_everywhere()
    {
        foreach (var path in await AllPaths())
        {
            using var options = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Options, path));
            Assert.Equal((path, HttpStatusCode.NoContent), (path, options.StatusCode));
            using var preflight = new HttpRequestMessage(HttpMethod.Options, path) { Headers = { { "Origin", "https://example.org" }, { "Access-Control-Request-Method", "GET" }, { "Access-Control-Request-Headers", "if-none-match" } } };
            using var answer = await api.Http.SendAsync(preflight);
            Assert.Equal((path, HttpStatusCode.NoContent), (path, answer.StatusCode));
            Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Contains("if-none-match", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 204)]
    [InlineData("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("TRACE /v1 HTTP/1.1\r\nHost: localhost\r\nCookie: secret\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("GET /v1 HTTP/3.0\r\nHost: localhost\r\n\r\n", 505)]
    [InlineData("GET /v1\r\n\r\n", 400)]
    [InlineData("G\u0001T /v1 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    public async Task What_no_client_sends_is_refused_too(string request, int status)
    {
        var answer = await RawHttp.Send(api, request);
        Assert.Equal([status], RawHttp.Statuses(answer));
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    async Task<IEnumerable<string>> AllPaths() => (await Operation.All(api)).Select(operation => operation.Address).Where(path => !path.Contains("/changes", StringComparison.Ordinal) && !path.Contains("/releases/", StringComparison.Ordinal)).Concat(Besides);

    static string Comparable(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "X-Request-ID" or "Transfer-Encoding"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal));
}
