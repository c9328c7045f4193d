using System.Net;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Tests.Http.Formats;

[Collection(nameof(ApiFixture))]
public sealed class FeedTests(ApiFixture fixture)
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("statements")]
    [InlineData("agreements")]
    [InlineData("timeline")]
    public async Task Following_next_gives_every_row_once_newest_first(string list)
    {
        var ids = new List<string>();
        for (var next = $"/v1/{list}.atom?limit=3"; next is not null;)
        {
            var feed = await Feed(next);
            ids.AddRange(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value.Split('/')[^1]));
            next = feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == "next")?.Attribute("href")!.Value;
        }

        Assert.Equal(await api.Ids($"/v1/{list}"), ids);
    }

    [Fact]
    public async Task An_entry_says_who_spoke_when_about_what_and_in_which_words()
    {
        var entry = (await Feed("/v1/statements.atom?speaker=anna-berg&has_quote=true")).Elements(Atom + "entry").Single();
        Assert.Equal("tag:diplomacy-api.invalid,2026:/v1/statements/berg-offers-truce-2031-03-03", entry.Element(Atom + "id")!.Value);
        Assert.Equal("Anna Berg", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("2031-03-03T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2031-12-31T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("ceasefire", entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal("Anna Berg offered to stop firing if Southland does the same.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("We will stop firing if they do – все до одного.", entry.Element(Atom + "content")!.Value);
        Assert.Equal("en", entry.Element(Atom + "content")!.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public async Task A_moment_of_the_timeline_has_the_topics_of_its_record_and_leads_to_it()
    {
        var entry = (await Feed("/v1/timeline.atom?kind=confirmation&record=agreements/bridge-evacuation-2031-03")).Elements(Atom + "entry").First();
        Assert.Equal("/v1/agreements/bridge-evacuation-2031-03", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("Missing persons", entry.Element(Atom + "category")!.Attribute("label")!.Value);
    }

    [Theory]
    [InlineData("sort=date", "sort", "-date")]
    [InlineData("sort=id", "sort", "-date")]
    [InlineData("limit=101", "limit", "100")]
    [InlineData("fields=id", "fields", "Atom")]
    [InlineData("include=speaker", "include", "JSON")]
    [InlineData("facets=topic", "facets", "JSON")]
    public async Task What_a_feed_has_no_place_for_is_refused_with_a_reason(string query, string parameter, string allowed)
    {
        var error = (await api.Problem($"/v1/statements.atom?{query}", HttpStatusCode.BadRequest, "invalid-parameter"))["errors"]![0]!;
        Assert.Equal(parameter, error["parameter"]!.GetValue<string>());
        Assert.Contains(allowed, error["allowed"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_server_knows_its_address_everything_is_whole()
    {
        using var seed = new SeedCopy();
        seed.Publish();
        await using var whole = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0") { HasLimits = false, PublicUrl = new Uri("https://data.example.org") });
        var feed = XDocument.Parse(await whole.Http.GetStringAsync("/v1/timeline.atom?limit=1")).Root!;
        Assert.All(feed.Descendants(Atom + "link"), link => Assert.StartsWith("https://data.example.org/v1/", link.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.All(feed.Descendants(Atom + "id"), id => Assert.StartsWith("https://data.example.org/v1/timeline", id.Value, StringComparison.Ordinal));
        var record = JsonNode.Parse(await whole.Http.GetStringAsync("/v1/agreements/bridge-evacuation-2031-03.jsonld"))!;
        Assert.Null(record["@context"]!["@base"]);
        Assert.Equal("https://data.example.org/v1/agreements/bridge-evacuation-2031-03", record["@id"]!.GetValue<string>());
        Assert.Contains("URL:https://data.example.org/v1/events/", await whole.Http.GetStringAsync("/v1/events.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_text_a_feed_can_hold_it() => NastyStrings.Generated.Sample(text =>
    {
        var xml = new XElement("title", FeedFormat.Writable(text)).ToString();
        Assert.Equal(FeedFormat.Writable(text).ReplaceLineEndings("\n"), XElement.Parse(xml, LoadOptions.PreserveWhitespace).Value.ReplaceLineEndings("\n"));
        if (text.All(XmlConvert.IsXmlChar)) Assert.Equal(text, FeedFormat.Writable(text));
    });

    async Task<XElement> Feed(string path) => XDocument.Parse(await api.Http.GetStringAsync(path)).Root!;
}
