using System.Globalization;
using System.Net;

namespace DiplomacyApi.Tests.Http;

/// <summary>The order in which conditions are looked at: RFC 9110, 13.2.2. Answers have no date of change, so dates decide nothing.</summary>
[Collection(nameof(ApiFixture))]
public sealed class ConditionalRequestTests(ApiFixture fixture)
{
    const string Same = "same";

    readonly Api api = fixture.Api;

    public static TheoryData<string, string?, string?, bool, HttpStatusCode> Combinations
    {
        get
        {
            var all = new TheoryData<string, string?, string?, bool, HttpStatusCode>();
            foreach (var path in new[] { "/v1/topics", "/v1/actors/anna-berg", "/data/latest/statements.csv" })
                foreach (var match in new[] { null, "*", Same, "\"another\"" })
                    foreach (var noneMatch in new[] { null, Same, "\"another\"" })
                        foreach (var hasDate in new[] { false, true })
                            all.Add(path, match, noneMatch, hasDate, match is "\"another\"" ? HttpStatusCode.PreconditionFailed : noneMatch is Same ? HttpStatusCode.NotModified : HttpStatusCode.OK);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task Conditions_are_looked_at_in_the_order_of_the_standard(string path, string? match, string? noneMatch, bool hasDate, HttpStatusCode expected)
    {
        using var held = await api.Http.GetAsync(path);
        var tag = held.Headers.ETag!.ToString();
        using var answer = await Ask(path, ("If-Match", match?.Replace(Same, tag, StringComparison.Ordinal)), ("If-None-Match", noneMatch?.Replace(Same, tag, StringComparison.Ordinal)), ("If-Modified-Since", hasDate ? Date(1) : null));
        Assert.Equal(expected, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        if (expected is HttpStatusCode.PreconditionFailed) Api.IsProblem(answer, text, "precondition-failed");
        else Assert.Equal(held.Headers.ETag, answer.Headers.ETag);
        Assert.Equal(expected is HttpStatusCode.NotModified, text.Length == 0);
    }

    [Theory]
    [InlineData("If-Match", "\"x\", {0}, \"y\"", HttpStatusCode.OK)]
    [InlineData("If-Match", "W/{0}", HttpStatusCode.PreconditionFailed)]
    [InlineData("If-Match", "nonsense", HttpStatusCode.PreconditionFailed)]
    [InlineData("If-Match", "", HttpStatusCode.PreconditionFailed)]
    [InlineData("If-None-Match", "\"x\", {0}, \"y\"", HttpStatusCode.NotModified)]
    [InlineData("If-None-Match", "W/{0}", HttpStatusCode.NotModified)]
    [InlineData("If-None-Match", "*", HttpStatusCode.NotModified)]
    [InlineData("If-None-Match", "nonsense", HttpStatusCode.OK)]
    [InlineData("If-None-Match", "\"unfinished", HttpStatusCode.OK)]
    [InlineData("If-None-Match", "", HttpStatusCode.OK)]
    [InlineData("If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT", HttpStatusCode.OK)]
    [InlineData("If-Modified-Since", "Sun, 06 Nov 2094 08:49:37 GMT", HttpStatusCode.OK)]
    [InlineData("If-Modified-Since", "yesterday", HttpStatusCode.OK)]
    public async Task Lists_weak_tags_and_nonsense_are_read_as_the_standard_says(string header, string value, HttpStatusCode expected)
    {
        foreach (var path in new[] { "/v1/topics", "/v1/topics.csv", "/data/latest/statements.csv" })
        {
            using var held = await api.Http.GetAsync(path);
            using var answer = await Ask(path, (header, string.Format(CultureInfo.InvariantCulture, value, held.Headers.ETag)));
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_wrong_request_is_refused_whatever_its_conditions() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask("/v1/topics?limit=0", ("If-Match", "\"another\""), ("If-None-Match", "*"))).StatusCode);

    async Task<HttpResponseMessage> Ask(string path, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            if (value is not null) request.Headers.TryAddWithoutValidation(name, value);
        return await api.Http.SendAsync(request);
    }

    static string Date(int days) => DateTimeOffset.UtcNow.AddDays(days).ToString("r", CultureInfo.InvariantCulture);
}
