using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Http.Formats;

[Collection(nameof(ApiFixture))]
public sealed class LinkedDataTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    public static TheoryData<string> Collections => [.. RecordIndex.Tables.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Every_value_of_a_record_is_there_as_linked_data(string collection)
    {
        foreach (var record in (await api.Json($"/v1/{collection}?limit=500"))["data"]!.AsArray())
        {
            var linked = await api.Json($"/v1/{collection}/{record!["id"]}.jsonld");
            var values = Values(linked).ToLookup(value => value);
            foreach (var value in Values(record).GroupBy(value => value)) Assert.True(values[value.Key].Count() >= value.Count(), $"{collection}/{record["id"]}: {value.Key}");
            Assert.Equal($"/v1/{collection}/{record["id"]}", linked["@id"]!.GetValue<string>());
            Assert.Equal($"schema:{linked["@type"]}", linked["@context"]![linked["@type"]!.GetValue<string>()]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("statements/berg-offers-truce-2031-03-03", "Quotation", "text", "We will stop firing if they do – все до одного.")]
    [InlineData("statements/berg-hopes-2031-08", "Statement", "dateCreated", "2031-08")]
    [InlineData("agreements/bridge-evacuation-2031-03", "CreativeWork", "additionalType", "/vocab#Agreement")]
    [InlineData("proposals/spring-truce-2031-03", "CreativeWork", "additionalType", "/vocab#Proposal")]
    [InlineData("claims/bridge-evacuation-2031-03-shots", "Claim", "text", "Southland fired on buses at the bridge.")]
    [InlineData("events/bridge-talks-2031-03", "Event", "startDate", "2031-03-02")]
    [InlineData("actors/anna-berg", "Person", "name", "Anna Berg")]
    [InlineData("actors/northland", "Country", "name", "Northland")]
    [InlineData("actors/north-wire", "NewsMediaOrganization", "name", "North Wire")]
    [InlineData("topics/ceasefire", "DefinedTerm", "name", "Ceasefire")]
    public async Task Records_speak_the_words_of_schema_org(string record, string type, string word, string value)
    {
        var linked = await api.Json($"/v1/{record}.jsonld");
        Assert.Equal(type, linked["@type"]!.GetValue<string>());
        Assert.Equal(value, linked[word]!.GetValue<string>());
        Assert.NotNull(linked["@context"]![word]);
    }

    [Fact]
    public async Task Every_term_of_our_own_is_explained_at_its_address()
    {
        var page = await api.Http.GetStringAsync("/vocab");
        foreach (var collection in RecordIndex.Tables.Select(table => table.Name))
            foreach (var record in (await api.Json($"/v1/{collection}?limit=500"))["data"]!.AsArray())
            {
                var linked = await api.Json($"/v1/{collection}/{record!["id"]}.jsonld");
                foreach (var term in Terms(linked).Where(term => linked["@context"]![term] is null || term.EndsWith("_on", StringComparison.Ordinal)))
                    Assert.Contains($"<dt id=\"{term}\">", page, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task Names_have_their_language()
    {
        var place = await api.Json("/v1/places/bridge-town.jsonld");
        Assert.Equal("""[{"@value":"Мостовое","@language":"ru"}]""", place["alternateName"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Accept_and_suffix_give_the_same()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/events/bridge-talks-2031-03");
        request.Headers.TryAddWithoutValidation("Accept", "application/ld+json");
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await api.Http.GetStringAsync("/v1/events/bridge-talks-2031-03.jsonld"), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Fields_days_and_included_records_go_with_linked_data()
    {
        var linked = await api.Json("/v1/statements/berg-offers-truce-2031-03-03.jsonld?fields=speaker,summary&include=speaker&as_of=2031-06-01");
        Assert.Equal("Quotation", linked["@type"]!.GetValue<string>());
        Assert.Equal("Person", linked["creator"]!["@type"]!.GetValue<string>());
        Assert.Equal("/v1/actors/anna-berg", linked["creator"]!["@id"]!.GetValue<string>());
        Assert.Null(linked["keywords"]);
    }

    [Fact]
    public async Task What_is_not_there_is_not_there_as_linked_data_either()
    {
        await api.Problem("/v1/actors/ana-berg.jsonld", HttpStatusCode.NotFound, "not-found");
        using var renamed = await api.Http.GetAsync("/v1/agreements/bridge-rescue-2031-03.jsonld");
        Assert.Equal("/v1/agreements/bridge-evacuation-2031-03.jsonld", renamed.Headers.Location!.OriginalString);
    }

    static IEnumerable<string> Terms(JsonNode? node) => node switch
    {
        JsonObject fields => fields.Where(pair => pair.Key[0] != '@').SelectMany(pair => Terms(pair.Value).Append(pair.Key)).Distinct(),
        JsonArray list => list.SelectMany(Terms),
        _ => [],
    };

    /// <summary>Every value of a document but addresses, which may become whole, and days, which are cut to what is known.</summary>
    static IEnumerable<string> Values(JsonNode? node, string field = "") => node switch
    {
        JsonObject fields => fields.SelectMany(pair => Values(pair.Value, pair.Key)),
        JsonArray list => list.SelectMany(item => Values(item, field)),
        JsonValue when field is "href" or "collection" || field.EndsWith("_on", StringComparison.Ordinal) => [],
        JsonValue value => [value.ToJsonString()],
        _ => [],
    };
}
