using System.Net;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Resources.Quotes;

[Collection(nameof(ApiFixture))]
public sealed class QuoteTests(ApiFixture fixture)
{
    const string Offer = "hill-herald-2031-03-04-b0d561-x01";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("stop firing if they do", true)]
    [InlineData("STOP firing", false, "case|stop|STOP|8")]
    [InlineData("stop\u00a0 firing\nif they", false, "white_space| |\u00a0 |12", "white_space| |\n|19")]
    [InlineData("do – все", true)]
    [InlineData("do—все", false, "white_space| ||30", "dash|–|—|31", "white_space| ||32")]
    [InlineData("do -- все до одного", false, "dash|–|--|31")]
    [InlineData("“stop firing”", false, "quote_mark||“|8", "quote_mark||”|19")]
    [InlineData("…stop firing…", false, "ellipsis||…|8", "ellipsis||…|19")]
    [InlineData("ﬁring if they", false, "letters|fi|ﬁ|13")]
    public async Task A_quotation_is_found_however_it_is_written(string quote, bool isExact, params string[] differences)
    {
        var verified = await Verify(Offer, quote);
        Assert.True(verified["found"]!.GetValue<bool>());
        Assert.Equal(isExact, verified["is_exact"]!.GetValue<bool>());
        Assert.Equal(differences, Differences(verified));
        Assert.Null(verified["nearest"]);
    }

    [Fact]
    public async Task What_is_found_has_its_place_its_surroundings_and_a_selector()
    {
        var verified = await Verify(Offer, "STOP FIRING");
        Assert.Equal("""{"type":"TextQuoteSelector","exact":"stop firing","prefix":"We will ","suffix":" if they do – все до одного."}""", verified["selector"]!.ToJsonString(Plain));
        Assert.Equal("""{"in_passage":{"starts_at":8,"ends_at":19},"in_article":{"starts_at":53,"ends_at":64}}""", verified["position"]!.ToJsonString());
        Assert.Equal("""{"before":"We will ","after":" if they do – все до одного."}""", verified["surroundings"]!.ToJsonString(Plain));
        Assert.Equal("confirmed", verified["verdict"]!.GetValue<string>());
        Assert.Equal("hill-herald-2031-03-04-b0d561", verified["article"]!["id"]!.GetValue<string>());
        Assert.Equal("quotation", verified["license"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_place_is_counted_in_code_points()
    {
        var verified = await Verify("hill-herald-2031-03-04-b0d561-x04", "3,000. 🙂");
        Assert.Equal("""{"in_passage":{"starts_at":19,"ends_at":27},"in_article":{"starts_at":158,"ends_at":166}}""", verified["position"]!.ToJsonString());
        Assert.True(verified["is_exact"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_is_not_there_is_answered_with_what_is_nearest_and_the_words_that_differ()
    {
        var verified = await Verify(Offer, "we would stop shooting if they do");
        Assert.False(verified["found"]!.GetValue<bool>());
        Assert.False(verified["is_exact"]!.GetValue<bool>());
        Assert.Null(verified["selector"]);
        Assert.Null(verified["position"]);
        var nearest = verified["nearest"]!;
        Assert.Equal("We will stop firing if they do", nearest["text"]!.GetValue<string>());
        Assert.InRange(nearest["similarity"]!.GetValue<double>(), 0.6, 0.9);
        Assert.Equal(["letters|will|would|3", "letters|firing|shooting|13"], Differences(nearest));
        Assert.Equal(45, nearest["position"]!["in_article"]!["starts_at"]!.GetValue<int>());
        Assert.Null((await Verify(Offer, "Moscow"))["nearest"]);
    }

    [Theory]
    [InlineData("we will stop")]
    [InlineData("и", "letters|We will|и|0")]
    public async Task One_word_is_looked_for_as_well_as_many(string quote, params string[] ignored) => Assert.True((await Verify(Offer, quote))["found"]!.GetValue<bool>() == (ignored.Length == 0));

    [Theory]
    [InlineData($"/v1/extracts/{Offer}/verify", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData($"/v1/extracts/{Offer}/verify?quote=", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData($"/v1/extracts/{Offer}/verify?quote=%E2%80%A6", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData($"/v1/extracts/{Offer}/verify?quote=a%07b", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData($"/v1/extracts/{Offer}/verify?quote=a&quote=b", HttpStatusCode.BadRequest, "duplicate-parameter")]
    [InlineData($"/v1/extracts/{Offer}/verify?quot=a", HttpStatusCode.BadRequest, "unknown-parameter")]
    [InlineData("/v1/extracts/hill-herald-2031-03-04-b0d561-x99/verify?quote=a", HttpStatusCode.NotFound, "not-found")]
    [InlineData($"/v1/extracts/{Offer}/verify?quote=a&release=1", HttpStatusCode.BadRequest, "invalid-parameter")]
    public async Task What_can_not_be_verified_is_refused_with_a_reason(string path, HttpStatusCode status, string type) => await api.Problem(path, status, type);

    [Fact]
    public async Task No_nasty_string_gets_more_than_an_answer_or_a_reason()
    {
        foreach (var quote in NastyStrings.All)
        {
            using var answer = await api.Http.GetAsync($"/v1/extracts/{Offer}/verify?quote={Uri.EscapeDataString(quote)}");
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{quote} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static IEnumerable<string> Differences(JsonNode answer) => answer["differences"]!.AsArray().Select(one => $"{one!["kind"]}|{one["expected"]}|{one["given"]}|{one["at"]}");

    Task<JsonNode> Verify(string extract, string quote) => api.Json($"/v1/extracts/{extract}/verify?quote={Uri.EscapeDataString(quote)}");
}
