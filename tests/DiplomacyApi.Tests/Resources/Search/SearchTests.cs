using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using DiplomacyApi.Storage;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Resources.Search;

[Collection(nameof(ApiFixture))]
public sealed class SearchTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    // The proposal of that name, the statement that refuses it, the longer title of an article.
    [InlineData("truce", "proposals/spring-truce-2031-03", "statements/niebla-refuses-truce-2031-03-05", "articles/hill-herald-2031-03-04-b0d561")]
    // The place itself, then titles with the word, the shorter first, then texts with it; of two that fit alike the newer one.
    [InlineData("bridge", "places/bridge-town", "agreements/bridge-first-buses-2031-03-10", "events/bridge-talks-2031-03", "agreements/bridge-evacuation-2031-03", "claims/bridge-evacuation-2031-03-no-shots", "claims/bridge-evacuation-2031-03-shots")]
    // The passage is the words; the statement quotes them; the proposal and the article have them among others.
    [InlineData("\"stop firing\"", "extracts/hill-herald-2031-03-04-b0d561-x01", "statements/berg-offers-truce-2031-03-03", "proposals/spring-truce-2031-03", "articles/hill-herald-2031-03-04-b0d561")]
    public async Task What_is_called_so_comes_before_what_only_speaks_of_it(string words, params string[] records) => Assert.Equal(records, await Found(words));

    [Theory]
    [InlineData("CAFE", "statements/niebla-refuses-truce-2031-03-05")]
    [InlineData("cafe\u0301", "statements/niebla-refuses-truce-2031-03-05")]
    [InlineData("JOSE niebla truce", "statements/niebla-refuses-truce-2031-03-05")]
    [InlineData("мостовое -buses -talks", "places/bridge-town")]
    [InlineData("\"firing stop\"")]
    [InlineData("truce -spring -minister", "statements/niebla-refuses-truce-2031-03-05")]
    public async Task Words_are_compared_without_case_and_accents(string words, params string[] records) => Assert.Equal(records, await Found(words));

    [Theory]
    [InlineData("Берёзова")]
    [InlineData("березова")]
    [InlineData("березо*")]
    public async Task Statements_are_found_by_every_name_of_their_speaker(string name)
    {
        var page = await Search($"{name} offered");
        Assert.Equal("berg-offers-truce-2031-03-03", page["data"]![0]!["record"]!["id"]!.GetValue<string>());
        Assert.Equal(["name", "text", "names"], Strings(page["data"]![0]!["matched_in"]!));
        Assert.Contains("berg-offers-truce-2031-03-03", await api.Ids($"/v1/statements?limit=500&q={Uri.EscapeDataString(name)}"));
        var alone = (await Search(name, "&collection=statements&limit=1"))["data"]![0]!;
        Assert.Equal(["names"], Strings(alone["matched_in"]!));
        Assert.DoesNotContain("<mark>", alone["snippet"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_find_records_by_the_names_of_the_places_that_they_refer_to() =>
        Assert.Equal(["bridge-talks-2031-03"], await api.Ids($"/v1/events?q={Uri.EscapeDataString("Мостовое")}"));

    [Fact]
    public async Task A_snippet_marks_the_words_as_they_are_spelled()
    {
        Assert.Equal("José Niebla refused the truce, &quot;for now&quot;, in the <mark>café</mark> of the delegation.", (await Search("cafe"))["data"]![0]!["snippet"]!.GetValue<string>());
        Assert.Contains("We will <mark>stop firing</mark> if they do – <mark>все</mark> до одного.", (await Search("\"STOP firing\" все", "&collection=statements"))["data"]![0]!["snippet"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("<mark>briefing</mark> number 7", (await Search("bri* 7"))["data"]![0]!["snippet"]!.GetValue<string>().Replace("<mark>7</mark>", "7", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_are_of_every_collection_whichever_is_asked_for()
    {
        var all = await Search("truce");
        var one = await Search("truce", "&collection=proposals");
        Assert.Equal(all["counts"]!.ToJsonString(), one["counts"]!.ToJsonString());
        Assert.Equal(RecordIndex.Tables.Select(table => table.Name), all["counts"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(3, all["counts"]!.AsObject().Sum(pair => pair.Value!.GetValue<int>()));
        Assert.Equal(["proposals/spring-truce-2031-03"], Records(one));
        Assert.Equal(1, one["page"]!["total"]!.GetValue<int>());
        Assert.Equal(3, all["page"]!["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("&conflict=hills-war", 3)]
    [InlineData("&topic=ceasefire&collection=statements", 1)]
    [InlineData("&topic=missing-persons", 1)]
    [InlineData("&date_from=2031-03-05", 1)]
    [InlineData("&date_to=2031-03-03", 1)]
    [InlineData("&date_from=2031-03-04&date_to=2031-03-04", 1)]
    [InlineData("&collection=proposals,articles", 2)]
    public async Task Filters_narrow_a_search(string filters, int total) => Assert.Equal(total, (await Search("truce", filters))["page"]!["total"]!.GetValue<int>());

    [Fact]
    public async Task On_a_day_only_what_was_there_is_found()
    {
        var page = await Search("truce", "&as_of=2031-03-04");
        Assert.Equal(["proposals/spring-truce-2031-03", "articles/hill-herald-2031-03-04-b0d561"], Records(page));
        Assert.Equal(2, page["counts"]!.AsObject().Sum(pair => pair.Value!.GetValue<int>()));
        Assert.Equal(0, page["meta"]!["applied"]!["undated_left_out"]!.GetValue<int>());
        Assert.Equal(1, (await Search("mediators", "&as_of=2031-12-31"))["meta"]!["applied"]!["undated_left_out"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("relevance")]
    [InlineData("-date")]
    [InlineData("date")]
    public async Task Following_next_gives_every_row_once_in_each_order(string sort)
    {
        var all = Records(await Search("berg", $"&sort={sort}&limit=100"));
        var paged = new List<string>();
        for (var next = $"/v1/search?q=berg&sort={sort}&limit=7"; next is not null;)
        {
            var page = await api.Json(next);
            Assert.Equal(all.Count, page["page"]!["total"]!.GetValue<int>());
            Assert.Equal(sort == "relevance" ? "relevance" : "date", page["meta"]!["applied"]!["ranked_by"]!.GetValue<string>());
            Assert.All(page["data"]!.AsArray(), row => Assert.Equal(sort == "relevance", row!["score"] is not null));
            paged.AddRange(Records(page));
            next = page["links"]!["next"]?.GetValue<string>();
        }

        Assert.True(all.Count > 20);
        Assert.Equal(all, paged);
        var lines = (await api.Http.GetStringAsync($"/v1/search.ndjson?q=berg&sort={sort}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
        Assert.Equal(all, lines.Select(Name));
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync($"/v1/search.csv?q=berg&sort={sort}")));
        var rows = new List<string>();
        while (await csv.ReadAsync()) rows.Add($"{csv.GetString(csv.GetOrdinal("collection"))}/{csv.GetString(csv.GetOrdinal("record_id"))}");
        Assert.Equal(all, rows);
    }

    [Fact]
    public async Task Dates_order_what_is_dated_and_leave_the_rest_last()
    {
        var days = (await Search("berg", "&sort=-date&limit=100"))["data"]!.AsArray().Select(row => row!["dated_on"]?.GetValue<string>()).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal).Reverse(), days);
        Assert.Null(days[^1]);
        var oldest = (await Search("berg", "&sort=date&limit=100"))["data"]!.AsArray().Select(row => row!["dated_on"]?.GetValue<string>()).ToList();
        Assert.Equal(oldest.OrderBy(day => day is null).ThenBy(day => day, StringComparer.Ordinal), oldest);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_which_words_occur_and_what_is_near()
    {
        var page = await Search("Truse BRIDGE \"stop firring\" -peace");
        Assert.Empty(page["data"]!.AsArray());
        var explanation = page["explanation"]!;
        Assert.Equal("truse bridge \"stop firring\" -peace", explanation["searched"]!.GetValue<string>());
        Assert.Equal(
            """[{"term":"truse","hits":0,"nearest":["truce"]},{"term":"bridge","hits":6,"nearest":[]},{"term":"stop firring","hits":0,"nearest":["firing"]}]""",
            explanation["terms"]!.ToJsonString());
        Assert.Null((await Search("truce"))["explanation"]);
        Assert.Equal(3, (await Search("truce", "&collection=places"))["explanation"]!["terms"]![0]!["hits"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("", "invalid-parameter")]
    [InlineData("?q=", "invalid-parameter")]
    [InlineData("?q=%22", "invalid-search")]
    [InlineData("?q=-truce", "invalid-search")]
    [InlineData("?q=truce&limit=101", "invalid-parameter")]
    [InlineData("?q=truce&collection=proposal", "invalid-parameter")]
    [InlineData("?q=truce&topic=peas", "invalid-parameter")]
    [InlineData("?q=truce&sort=id", "invalid-parameter")]
    [InlineData("?q=truce&speaker=anna-berg", "unknown-parameter")]
    [InlineData("?q=truce&date_from=2031-03-02&date_to=2031-03-01", "invalid-range")]
    [InlineData("?q=truce&cursor=abc", "invalid-cursor")]
    [InlineData("?q=truce&q=bridge", "duplicate-parameter")]
    public async Task What_can_not_be_answered_is_refused_with_a_reason(string query, string type) => await api.Problem($"/v1/search{query}", HttpStatusCode.BadRequest, type);

    [Theory]
    [InlineData("truce OR bridge")]
    [InlineData("NEAR(truce bridge)")]
    [InlineData("name:truce")]
    [InlineData("{name}:truce")]
    [InlineData("^truce NOT bridge")]
    public async Task Operators_of_the_engine_are_words_like_others(string words) => Assert.Equal(0, (await Search(words))["page"]!["total"]!.GetValue<int>());

    [Fact]
    public async Task No_nasty_string_gets_more_than_an_answer_or_a_reason()
    {
        Assert.True(NastyStrings.All.Distinct().Count() >= 500);
        foreach (var typed in NastyStrings.All) await IsAnsweredOrRefused(typed);
    }

    [Fact]
    public async Task Nothing_that_can_be_typed_breaks_the_search() => await NastyStrings.Generated.SampleAsync(IsAnsweredOrRefused, iter: 2_000, threads: 2);

    async Task IsAnsweredOrRefused(string typed)
    {
        using var answer = await api.Http.GetAsync($"/v1/search?q={Uri.EscapeDataString(typed)}");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{typed} answered {(int)answer.StatusCode}: {text}");
        if (answer.StatusCode is HttpStatusCode.OK) SnippetTests.IsHtmlWithMarksOnly(JsonNode.Parse(text)!);
        else Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    static string Name(JsonNode row) => $"{row["collection"]}/{row["record"]!["id"]}";

    static List<string> Records(JsonNode page) => [.. page["data"]!.AsArray().Select(row => Name(row!))];

    static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(one => one!.GetValue<string>());

    async Task<List<string>> Found(string words) => Records(await Search(words));

    Task<JsonNode> Search(string words, string more = "") => api.Json($"/v1/search?q={Uri.EscapeDataString(words)}{more}");
}
