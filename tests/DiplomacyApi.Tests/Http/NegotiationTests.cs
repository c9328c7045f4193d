using System.IO.Compression;
using System.Net;

namespace DiplomacyApi.Tests.Http;

/// <summary>What readers say that they accept, sensible and otherwise.</summary>
[Collection(nameof(ApiFixture))]
public sealed class NegotiationTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("*/*", HttpStatusCode.OK)]
    [InlineData("application/*;q=0.1", HttpStatusCode.OK)]
    [InlineData("APPLICATION/JSON", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("text/html, */*;q=0.001", HttpStatusCode.OK)]
    [InlineData("*/*;q=0", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=0, text/*;q=0, application/*;q=0, */*;q=0", HttpStatusCode.NotAcceptable)]
    [InlineData("image/png", HttpStatusCode.NotAcceptable)]
    [InlineData("text/plain", HttpStatusCode.NotAcceptable)]
    [InlineData(";;;", HttpStatusCode.BadRequest)]
    [InlineData("json", HttpStatusCode.BadRequest)]
    [InlineData("*/json", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=two", HttpStatusCode.BadRequest)]
    public async Task What_is_accepted_is_sent_and_else_refused(string accept, HttpStatusCode expected)
    {
        foreach (var path in new[] { "/v1", "/v1/topics", "/v1/actors/anna-berg", "/v1/datasets", "/v1/search?q=truce", "/v1/positions/matrix?topic=peace" })
        {
            using var answer = await Ask(path, "Accept", accept);
            Assert.True(expected == answer.StatusCode, $"{path}: {(int)answer.StatusCode} for '{accept}'");
        }
    }

    [Theory]
    [InlineData("identity;q=0")]
    [InlineData("br;q=0, gzip;q=0")]
    [InlineData("*;q=0")]
    [InlineData("identity;q=0, br;q=0, gzip;q=0, *;q=0")]
    [InlineData("zstd, deflate, compress, nonsense")]
    [InlineData("gzip;q=2, br;q=-1")]
    [InlineData(";;;,,,")]
    [InlineData("br;q=0.1, gzip;q=0.9")]
    [InlineData("*")]
    public async Task However_codings_are_asked_for_the_answer_is_the_same(string coding)
    {
        foreach (var path in new[] { "/v1/topics", "/v1/statements.csv", "/v1/actors/anna-berg", "/problems", "/data/latest/statements.ndjson", "/nope" })
        {
            using var plain = await api.Http.GetAsync(path);
            await IsTheSame(path, await plain.Content.ReadAsStringAsync(), coding);
        }
    }

    [Fact]
    public async Task A_thousand_codings_are_only_text() => await IsTheSame("/v1/topics", await api.Http.GetStringAsync("/v1/topics"), string.Join(',', Enumerable.Range(0, 1_000).Select(number => $"x{number}")));

    async Task IsTheSame(string path, string expected, string coding)
    {
        using var answer = await Ask(path, "Accept-Encoding", coding);
        Assert.True((int)answer.StatusCode < 500, $"{path}: {(int)answer.StatusCode} for '{coding}'");
        if (answer.StatusCode is HttpStatusCode.NotAcceptable) return;
        var bytes = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            null => bytes,
            var other => throw new InvalidOperationException($"{path}: a coding of its own, {other}"),
        });
        var text = await reader.ReadToEndAsync();
        if (path == "/nope") Api.IsProblem(answer, text, "not-found");
        else Assert.Equal(expected, text);
        if (path.StartsWith("/v1", StringComparison.Ordinal)) Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    async Task<HttpResponseMessage> Ask(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return await api.Http.SendAsync(request);
    }
}
