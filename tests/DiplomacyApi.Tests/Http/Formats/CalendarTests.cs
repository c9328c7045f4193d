using System.Net;

namespace DiplomacyApi.Tests.Http.Formats;

[Collection(nameof(ApiFixture))]
public sealed class CalendarTests(ApiFixture fixture)
{
    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("events")]
    [InlineData("agreements")]
    [InlineData("timeline")]
    public async Task Every_row_is_there_once_in_the_order_of_the_list(string list) =>
        Assert.Equal((await api.Ids($"/v1/{list}")).Select(id => $"UID:{list}-{id}@diplomacy-api.invalid"), (await Lines($"/v1/{list}.ics")).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)));

    [Fact]
    public async Task Days_are_whole_and_the_end_is_the_day_after_the_last()
    {
        var lines = await Lines("/v1/events.ics?kind=talks");
        Assert.Contains("DTSTART;VALUE=DATE:20310302", lines);
        Assert.Contains("DTEND;VALUE=DATE:20310306", lines);
        Assert.Contains("DTSTAMP:20311231T000000Z", lines);
        Assert.Contains("LOCATION:Bridge Town", lines);
        Assert.Contains("CATEGORIES:talks,Ceasefire", lines);
    }

    [Fact]
    public async Task A_month_of_which_no_more_is_known_spans_all_its_days_and_says_so()
    {
        var lines = await Lines("/v1/timeline.ics?kind=statement&date_from=2031-08-01");
        Assert.Contains("DTSTART;VALUE=DATE:20310801", lines);
        Assert.Contains("DTEND;VALUE=DATE:20310901", lines);
        Assert.Contains(lines, line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && line.Contains("Only the month is known.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_agreement_stands_on_the_days_on_which_it_applied() =>
        Assert.Contains("DTSTART;VALUE=DATE:20310310", await Lines("/v1/agreements.ics?place=hill-city"));

    [Fact]
    public async Task What_has_no_date_is_a_note_without_one()
    {
        using var seed = new SeedCopy().Edit("events/hill-vote-2031-05-01.yaml", "starts_on: 2031-05-01\n", "");
        seed.Publish();
        await using var undated = await Api.Start(seed.Data);
        var text = await undated.Http.GetStringAsync("/v1/events.ics?kind=vote");
        Assert.Contains("BEGIN:VJOURNAL\r\nUID:events-hill-vote-2031-05-01@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DTSTART", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fields=id", "fields")]
    [InlineData("include=place", "include")]
    [InlineData("facets=kind", "facets")]
    public async Task What_a_calendar_has_no_place_for_is_refused(string query, string parameter) =>
        Assert.Equal(parameter, (await api.Problem($"/v1/events.ics?{query}", HttpStatusCode.BadRequest, "invalid-parameter"))["errors"]![0]!["parameter"]!.GetValue<string>());

    async Task<IReadOnlyList<string>> Lines(string path) => (await api.Http.GetStringAsync(path)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
