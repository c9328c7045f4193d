using System.Net;
using System.Text.RegularExpressions;

namespace DiplomacyApi.Tests.Http.Formats;

[Collection(nameof(ApiFixture))]
public sealed class AlternatesTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("/v1/agreements?place=hill-city&limit=1&include=parties.actor&facets=status&sort=date&fields=id,title", 6)]
    [InlineData("/v1/agreements.atom?limit=2", 6)]
    [InlineData("/v1/timeline?as_of=2031-06-01&q=truce", 5)]
    [InlineData("/v1/places.geojson", 5)]
    [InlineData("/v1/topics", 4)]
    [InlineData("/v1/actors/anna-berg/links?relation=said", 2)]
    [InlineData("/v1/agreements/bridge-evacuation-2031-03?fields=id,title&as_of=2031-06-01", 1)]
    [InlineData("/v1/agreements/bridge-evacuation-2031-03.jsonld", 1)]
    public async Task Every_other_format_of_an_answer_is_told_and_answers(string path, int count)
    {
        using var answer = await api.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var others = answer.Headers.GetValues("Link").Select(link => Regex.Match(link, "^<(?<address>[^>]+)>; rel=\"alternate\"; type=\"(?<type>[^\"]+)\"$", RegexOptions.ExplicitCapture)).Where(match => match.Success).ToList();
        Assert.Equal(count, others.Count);
        foreach (var other in others)
        {
            using var found = await api.Http.GetAsync(other.Groups["address"].Value);
            Assert.True(found.StatusCode == HttpStatusCode.OK, other.Value);
            Assert.Equal(other.Groups["type"].Value, found.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("application/geo+json", "application/geo+json")]
    [InlineData("application/atom+xml", "application/atom+xml")]
    [InlineData("text/calendar", "text/calendar")]
    [InlineData("application/xml, application/atom+xml;q=0.8, */*;q=0.1", "application/atom+xml")]
    [InlineData("*/*", "application/json")]
    public async Task Accept_chooses_these_formats_too(string accept, string media)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/agreements");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(media, answer.Content.Headers.ContentType!.MediaType);
    }
}
