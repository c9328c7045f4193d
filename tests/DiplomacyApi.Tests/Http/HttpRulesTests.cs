using System.Net;
using System.Net.Http.Headers;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Tests.Http;

[Collection(nameof(ApiFixture))]
public sealed class HttpRulesTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    static readonly string[] AllPaths = ["/v1", "/v1/statements", "/v1/statements.csv", "/v1/statements.ndjson?speaker=anna-berg", "/v1/statements.atom", "/v1/places.geojson", "/v1/events.ics", "/v1/agreements/bridge-evacuation-2031-03", "/v1/agreements/bridge-evacuation-2031-03.jsonld", "/v1/actors/anna-berg/links", "/v1/search?q=truce", "/v1/search.csv?q=truce", "/v1/cite", "/v1/cite?record=actors/anna-berg&format=ris", "/v1/positions/matrix", "/v1/positions/matrix?topic=peace", "/v1/positions/matrix.csv?topic=peace", "/v1/extracts/hill-herald-2031-03-04-b0d561-x01/verify?quote=stop", "/openapi/v1.json", "/health/live", "/health/ready", "/problems/not-found", "/nope", "/v1/actors/nobody"];

    public static TheoryData<string> Paths => [.. AllPaths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_answers_as_get_does(string path)
    {
        using var get = await api.Http.GetAsync(path);
        using var head = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(Comparable(get), Comparable(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/statements?limit=3")]
    [InlineData("/v1/statements.csv")]
    [InlineData("/v1/statements.atom")]
    [InlineData("/v1/agreements.geojson")]
    [InlineData("/v1/timeline.ics")]
    [InlineData("/v1/agreements/bridge-evacuation-2031-03.jsonld")]
    [InlineData("/v1/agreements/bridge-evacuation-2031-03")]
    [InlineData("/v1/actors/anna-berg/links")]
    [InlineData("/v1/search?q=truce")]
    [InlineData("/v1/cite?record=actors/anna-berg&format=bibtex")]
    [InlineData("/v1/positions/matrix?topic=peace")]
    [InlineData("/v1/extracts/hill-herald-2031-03-04-b0d561-x01/verify?quote=stop")]
    public async Task Who_holds_an_answer_is_told_so(string path)
    {
        using var first = await api.Http.GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        foreach (var held in new[] { $"{tag}", $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", held);
            using var second = await api.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(tag, second.Headers.ETag);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        }

        using var other = new HttpRequestMessage(HttpMethod.Get, path);
        other.Headers.TryAddWithoutValidation("If-None-Match", "\"other\"");
        using var third = await api.Http.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task A_wrong_request_is_never_not_modified()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/statements?speaker=nobody");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Tags_tell_formats_codings_and_requests_apart()
    {
        var tags = new List<string>();
        foreach (var (path, coding) in new[] { ("/v1/topics", ""), ("/v1/topics.csv", ""), ("/v1/topics?limit=1", ""), ("/v1/places", ""), ("/v1/topics", "br"), ("/v1/topics", "gzip") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (coding.Length > 0) request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
            using var answer = await api.Http.SendAsync(request);
            Assert.Equal(coding.Length > 0 ? [coding] : [], answer.Content.Headers.ContentEncoding);
            tags.Add(answer.Headers.ETag!.Tag);
        }

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Two_spellings_of_one_request_have_one_tag()
    {
        using var one = await api.Http.GetAsync("/v1/statements?speaker=anna-berg&limit=5");
        using var other = await api.Http.GetAsync("/v1/statements?limit=5&sort=-date&speaker=anna-berg");
        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Nothing_can_be_written(string method)
    {
        using var answer = await api.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/v1/statements"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), "method-not-allowed");
    }

    [Fact]
    public async Task Options_names_the_methods()
    {
        using var answer = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/v1/statements"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_of_any_origin_may_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics");
        request.Headers.Add("Origin", "https://example.org");
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("ETag", answer.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_with_get_is_refused()
    {
        using var answer = await api.Http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/v1/topics") { Content = new StringContent("x") });
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), "bad-request");
    }

    [Theory]
    [InlineData("/v1/statements/")]
    [InlineData("/V1/Statements")]
    [InlineData("/v1//statements")]
    public async Task Other_spellings_of_an_address_lead_to_the_one(string path)
    {
        using var answer = await api.Http.GetAsync($"{path}?limit=1");
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/v1/statements?limit=1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/v1/actors/anna-bergg", "anna-berg")]
    [InlineData("/v1/agreements/bridge-evacuation-2031", "bridge-evacuation-2031-03")]
    public async Task A_record_that_is_not_there_is_answered_with_the_nearest(string path, string near)
    {
        var problem = await api.Problem(path, HttpStatusCode.NotFound, "not-found");
        Assert.Equal(near, problem["errors"]![0]!["did_you_mean"]![0]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/v1/nope")]
    [InlineData("/v1/nope/x/links")]
    [InlineData("/v1/statements/x/y/z")]
    [InlineData("/v1/actors/-1")]
    [InlineData("/v1/actors/anna-berg;x=1")]
    [InlineData("/v1/actors/%D9%A3")]
    [InlineData("/v1/actors/%C3%A9mile")]
    [InlineData("/v1/actors/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/v1/actors/%2e%2e%2fstatements")]
    [InlineData("/v1/actors/anna%20berg")]
    [InlineData("/v1/actors/%FF")]
    [InlineData("/v1/actors/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/v1/statements.docx")]
    [InlineData("/_test_url_cache_")]
    [InlineData("/problems/nope")]
    public async Task What_is_not_there_says_so(string path)
    {
        using var answer = await api.Http.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {answer.StatusCode}");
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), answer.StatusCode is HttpStatusCode.NotFound ? "not-found" : "invalid-parameter");
    }

    [Fact]
    public async Task A_renamed_record_leads_to_its_new_id()
    {
        foreach (var rest in new[] { "", "/links" })
        {
            using var answer = await api.Http.GetAsync($"/v1/agreements/bridge-rescue-2031-03{rest}");
            Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
            Assert.Equal($"/v1/agreements/bridge-evacuation-2031-03{rest}", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task A_withdrawn_record_says_why()
    {
        var problem = await api.Problem("/v1/statements/berg-invented-2031-02-01", HttpStatusCode.Gone, "withdrawn");
        Assert.Contains("It was never said.", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_problem_has_a_page()
    {
        foreach (var type in ProblemTypes.All)
        {
            var page = WebUtility.HtmlDecode(await api.Http.GetStringAsync(type.Href));
            Assert.Contains(type.Cure.Split('`')[0], page, StringComparison.Ordinal);
            Assert.DoesNotContain("`", page, StringComparison.Ordinal);
            Assert.Contains(type.Href, await api.Http.GetStringAsync("/problems"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/v1/statements?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/v1/statements?q='%20or%201=1--")]
    [InlineData("/v1/statements?q=%7B%7B7*7%7D%7D")]
    public async Task Code_in_a_search_is_only_words(string path) => Assert.Equal(0, (await api.Json(path))["page"]!["total"]!.GetValue<int>());

    [Fact]
    public async Task Every_answer_names_the_contract_and_the_request()
    {
        foreach (var path in AllPaths)
        {
            using var answer = await api.Http.GetAsync(path);
            Assert.Equal(ContractDocument.Version, answer.Headers.GetValues("API-Version").Single());
            Assert.NotEqual("", answer.Headers.GetValues("X-Request-Id").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    static IEnumerable<string> Comparable(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "X-Request-ID" or "Transfer-Encoding"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
}
