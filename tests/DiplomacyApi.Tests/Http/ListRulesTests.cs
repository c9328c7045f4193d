using System.Net;
using System.Text.Json.Nodes;
using DiplomacyApi.Storage;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Http;

[Collection(nameof(ApiFixture))]
public sealed class ListRulesTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    public static TheoryData<string> Collections => [.. RecordIndex.Tables.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Following_next_to_the_end_gives_every_row_once(string collection)
    {
        var all = await api.Ids($"/v1/{collection}?limit=500");
        Assert.NotEmpty(all);
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(all, await api.Ids($"/v1/{collection}?limit=3"));
        Assert.Equal(all.Count, (await api.Json($"/v1/{collection}?limit=1"))["page"]!["total"]!.GetValue<int>());
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Csv_and_ndjson_have_the_rows_of_the_json(string collection)
    {
        var ids = await api.Ids($"/v1/{collection}?sort=id&limit=500");
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync($"/v1/{collection}.csv?sort=id")));
        var rows = new List<string>();
        while (await csv.ReadAsync()) rows.Add(csv.GetString(csv.GetOrdinal("id")));
        Assert.Equal(ids, rows);
        var lines = (await api.Http.GetStringAsync($"/v1/{collection}.ndjson?sort=id")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ids, lines.Select(line => JsonNode.Parse(line)!["id"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task A_record_is_the_same_alone_and_in_its_list(string collection)
    {
        foreach (var record in (await api.Json($"/v1/{collection}?limit=500"))["data"]!.AsArray())
            Assert.Equal(record!.ToJsonString(), (await api.Json($"/v1/{collection}/{record["id"]}")).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Ids_sort_as_letters_do(string collection)
    {
        var ids = await api.Ids($"/v1/{collection}?sort=id&limit=2");
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Newest_first_and_oldest_first_put_the_undated_last()
    {
        var newest = await api.Ids("/v1/statements?limit=7");
        var oldest = await api.Ids("/v1/statements?sort=date&limit=7");
        Assert.Equal("ministry-undated", newest[^1]);
        Assert.Equal("ministry-undated", oldest[^1]);
        Assert.Equal(newest.SkipLast(1).Reverse(), oldest.SkipLast(1));
        Assert.Equal("berg-hopes-2031-08", newest[0]);
    }

    [Theory]
    [InlineData("date_from=2031-08-31", 1)]
    [InlineData("date_from=2031-09-01", 0)]
    [InlineData("date_to=2031-08-01&date_from=2031-07-01", 1)]
    [InlineData("date_to=2031-03-05", 2)]
    [InlineData("date_from=2031-01-01", 43)]
    public async Task A_date_known_to_the_month_matches_on_any_of_its_days(string query, int total) =>
        Assert.Equal(total, (await api.Json($"/v1/statements?{query}"))["page"]!["total"]!.GetValue<int>());

    [Fact]
    public async Task The_answer_says_how_the_request_was_understood()
    {
        var page = await api.Json("/v1/statements?speaker=anna-berg,jose-niebla&has_quote=true&limit=5");
        Assert.Equal("""{"has_quote":true,"limit":5,"sort":"-date","speaker":["anna-berg","jose-niebla"]}""", page["meta"]!["applied"]!.ToJsonString());
        Assert.Equal("/v1/statements.csv?has_quote=true&sort=-date&speaker=anna-berg,jose-niebla", page["links"]!["csv"]!.GetValue<string>());
        Assert.Equal("CC-BY-4.0", page["meta"]!["license"]!.GetValue<string>());
    }

    [Fact]
    public async Task Repeated_values_and_values_with_commas_mean_the_same() =>
        Assert.Equal(await api.Ids("/v1/statements?speaker=anna-berg,jose-niebla"), await api.Ids("/v1/statements?speaker=anna-berg&speaker=jose-niebla"));

    [Theory]
    [InlineData("q=truce", 1)]
    [InlineData("q=TRUCE%20-refused", 0)]
    [InlineData("q=berg%20-briefing", 2)]
    [InlineData("q=stop%20firing", 1)]
    [InlineData("q=%22stop%20firing%22", 1)]
    [InlineData("q=%D0%B2%D1%81%D0%B5", 1)]
    [InlineData("q=cafe", 1)]
    [InlineData("q=brief*&limit=1", 40)]
    [InlineData("q=nothing%20like%20this", 0)]
    public async Task Words_find_records(string query, int total) =>
        Assert.Equal(total, (await api.Json($"/v1/statements?{query}"))["page"]!["total"]!.GetValue<int>());

    [Fact]
    public async Task Names_in_other_scripts_find_actors_and_yo_is_ye() =>
        Assert.Equal(["anna-berg"], await api.Ids($"/v1/actors?q={Uri.EscapeDataString("березова")}"));

    [Theory]
    [InlineData("speeker=anna-berg", "unknown-parameter", "speaker")]
    [InlineData("Speaker=anna-berg", "unknown-parameter", "speaker")]
    [InlineData("limit[]=1", "unknown-parameter", "limit")]
    [InlineData("speaker=ana-berg", "invalid-parameter", "anna-berg")]
    [InlineData("about=proposals/spring-truse-2031-03", "invalid-parameter", "proposals/spring-truce-2031-03")]
    [InlineData("stance=reject", "invalid-parameter", "rejects")]
    [InlineData("country=nor", "invalid-parameter", "NOR")]
    [InlineData("sort=dates", "invalid-parameter", "date")]
    public async Task What_is_nearly_right_is_refused_with_a_suggestion(string query, string type, string suggestion)
    {
        var problem = await api.Problem($"/v1/statements?{query}", HttpStatusCode.BadRequest, type);
        Assert.Contains(suggestion, problem["errors"]![0]!["did_you_mean"]!.AsArray().Select(one => one!.GetValue<string>()));
    }

    [Theory]
    [InlineData("limit=abc")]
    [InlineData("limit=1.5")]
    [InlineData("limit=1e3")]
    [InlineData("limit=0x10")]
    [InlineData("limit=-1")]
    [InlineData("limit=0")]
    [InlineData("limit=999999999")]
    [InlineData("limit=99999999999999")]
    [InlineData("limit=")]
    [InlineData("limit")]
    [InlineData("limit=%201")]
    [InlineData("limit=%2B5")]
    [InlineData("limit=%D9%A3")]
    [InlineData("date_from=2022-02-30")]
    [InlineData("date_from=22/02/2024")]
    [InlineData("date_from=99999-01-01")]
    [InlineData("date_from=2022-2-4")]
    [InlineData("date_from=")]
    [InlineData("has_quote=1")]
    [InlineData("about=anna-berg")]
    [InlineData("speaker=")]
    [InlineData("speaker=anna-berg,,jose-niebla")]
    [InlineData("stance=3")]
    public async Task Values_are_read_strictly(string query) => await api.Problem($"/v1/statements?{query}", HttpStatusCode.BadRequest, "invalid-parameter");

    [Theory]
    [InlineData("limit=1&limit=2", "duplicate-parameter")]
    [InlineData("date_from=2031-03-01&date_to=2031-02-01", "invalid-range")]
    [InlineData("q=%22", "invalid-search")]
    [InlineData("q=%20", "invalid-search")]
    [InlineData("cursor=abc", "invalid-cursor")]
    [InlineData("q=%00", "bad-request")]
    [InlineData("q=%FF", "bad-request")]
    [InlineData("q=%C3%28", "bad-request")]
    [InlineData("q=%ED%A0%80", "bad-request")]
    public async Task Other_mistakes_have_problems_of_their_own(string query, string type) => await api.Problem($"/v1/statements?{query}", HttpStatusCode.BadRequest, type);

    [Fact]
    public async Task All_mistakes_are_answered_at_once()
    {
        var problem = await api.Problem("/v1/statements?speeker=x&limit=0&date_from=1", HttpStatusCode.BadRequest, "unknown-parameter");
        Assert.Equal(["speeker", "date_from", "limit"], problem["errors"]!.AsArray().Select(error => error!["parameter"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_cursor_fits_only_its_own_request()
    {
        var cursor = (await api.Json("/v1/statements?limit=2"))["page"]!["next_cursor"]!.GetValue<string>();
        await api.Problem($"/v1/statements?limit=3&cursor={cursor}", HttpStatusCode.BadRequest, "invalid-cursor");
        await api.Problem($"/v1/claims?limit=2&cursor={cursor}", HttpStatusCode.BadRequest, "invalid-cursor");
        await api.Json($"/v1/statements?limit=2&cursor={cursor}");
    }

    [Fact]
    public async Task Cells_with_commas_quotes_and_formulas_come_through_unchanged()
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync("/v1/articles.csv?publisher=north-wire")));
        var titles = new List<string>();
        while (await csv.ReadAsync()) titles.Add(csv.GetString(csv.GetOrdinal("title")));
        Assert.Contains("Envoy: \"no\", says =SUM(A1) and, again, no", titles);
    }

    [Fact]
    public async Task References_become_two_columns_and_lists_are_joined()
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync("/v1/statements.csv?has_quote=true")));
        Assert.True(await csv.ReadAsync());
        Assert.Equal("anna-berg", csv.GetString(csv.GetOrdinal("speaker_id")));
        Assert.Equal("Anna Berg", csv.GetString(csv.GetOrdinal("speaker_name")));
        Assert.Equal("southland", csv.GetString(csv.GetOrdinal("addressee_ids")));
        Assert.Equal("proposals/spring-truce-2031-03", csv.GetString(csv.GetOrdinal("about")));
        Assert.Equal("1", csv.GetString(csv.GetOrdinal("citations_count")));
        Assert.Equal("We will stop firing if they do – все до одного.", csv.GetString(csv.GetOrdinal("quote")));
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/*;q=0.9, application/json;q=0.1", "text/csv")]
    public async Task Accept_chooses_the_format(string accept, string media)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(media, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
    }

    [Theory]
    [InlineData("application/xml", HttpStatusCode.NotAcceptable, "not-acceptable")]
    [InlineData("*/*;q=0", HttpStatusCode.NotAcceptable, "not-acceptable")]
    [InlineData(";;;", HttpStatusCode.BadRequest, "bad-request")]
    public async Task A_format_that_is_not_offered_is_refused(string accept, HttpStatusCode status, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), type);
    }

    [Theory]
    [InlineData("/v1/proposals?position_of=southland&stance=rejects", "spring-truce-2031-03")]
    [InlineData("/v1/proposals?position_of=southland&stance=accepts")]
    [InlineData("/v1/proposals?proposer=northland&kind=ceasefire&status=rejected&addressee=southland", "spring-truce-2031-03")]
    [InlineData("/v1/agreements?actor=red-lantern&role=facilitator&place=hill-city", "bridge-evacuation-2031-03")]
    [InlineData("/v1/agreements?actor=northland&role=facilitator")]
    [InlineData("/v1/agreements?role=facilitator&sort=id", "bridge-evacuation-2031-03", "bridge-first-buses-2031-03-10")]
    [InlineData("/v1/agreements?confirmed_by=anna-berg", "bridge-evacuation-2031-03")]
    [InlineData("/v1/agreements?denied_by=southland", "harvest-corridor-2031-05", "bridge-evacuation-2031-03")]
    [InlineData("/v1/agreements?denied_by=northland")]
    [InlineData("/v1/agreements?topic=missing-persons", "bridge-evacuation-2031-03")]
    [InlineData("/v1/claims?about=agreements/bridge-evacuation-2031-03&kind=denial", "bridge-evacuation-2031-03-no-shots")]
    [InlineData("/v1/figures?measure=persons_missing&reported_by=northland&side=southland", "bridge-evacuation-2031-03-missing-official")]
    [InlineData("/v1/events?kind=vote", "hill-vote-2031-05-01")]
    [InlineData("/v1/events?participant=red-lantern&place=bridge-town", "bridge-talks-2031-03")]
    [InlineData("/v1/statements?about=proposals/spring-truce-2031-03&stance=rejects", "niebla-refuses-truce-2031-03-05")]
    [InlineData("/v1/statements?country=ZAF", "niebla-refuses-truce-2031-03-05")]
    [InlineData("/v1/statements?topic=peace&sort=id", "berg-hopes-2031-08", "berg-offers-truce-2031-03-03", "niebla-refuses-truce-2031-03-05")]
    [InlineData("/v1/topics?broader=peace", "ceasefire")]
    [InlineData("/v1/topics?topic=peace", "ceasefire", "peace")]
    [InlineData("/v1/places?country=NOR", "bridge-town")]
    [InlineData("/v1/places?topic=ceasefire", "bridge-town")]
    [InlineData("/v1/actors?part_of=northland", "northland-ministry")]
    [InlineData("/v1/actors?conflict=hills-war&kind=ngo,person", "anna-berg", "jose-niebla", "red-lantern")]
    [InlineData("/v1/articles?language=ru&kind=news_article", "north-wire-2031-03-536bd8")]
    [InlineData("/v1/extracts?verdict=wrong_date", "hill-herald-2031-03-04-b0d561-x02")]
    public async Task Filters_find_what_they_name(string path, params string[] ids) => Assert.Equal(ids, await api.Ids(path));
}
