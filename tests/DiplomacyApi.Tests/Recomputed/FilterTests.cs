using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>Every filter, facet, order, inclusion and choice of fields of every list, over the fictional seed.</summary>
[Collection(nameof(ApiFixture))]
public sealed class FilterTests(ApiFixture fixture)
{
    readonly ListCheck check = new(fixture.Api, fixture.World);

    public static TheoryData<string> Lists => [.. PlainFilter.Of.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_filter_that_a_list_has_is_worked_out_by_hand(string list) => Assert.Equal(check.Declared(list).Order(StringComparer.Ordinal), PlainFilter.Of[list].Select(filter => filter.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_order_that_a_list_has_is_worked_out_by_hand(string list) => Assert.Equal(Sorts(list).Order(StringComparer.Ordinal), check.Sorts(list).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_is_worked_out_by_hand() => Assert.Equal(fixture.Api.Services.GetRequiredService<Catalog>().All.Select(collection => collection.Name).Order(StringComparer.Ordinal), PlainFilter.Of.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_value_of_every_filter_finds_the_rows_that_have_it(string list)
    {
        var days = fixture.World.Days.Where((_, index) => index % 12 == 5).Select(day => (DateOnly?)day).Prepend(null).ToList();
        foreach (var filter in ListCheck.Filters(list))
            foreach (var value in check.Values(list, filter, most: 30))
                foreach (var day in days) await check.Look(new PlainQuery(list) { Filters = new Dictionary<string, string[]> { [filter] = [value] }, AsOf = day });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_order_is_total_on_every_day(string list)
    {
        foreach (var sort in Sorts(list))
            foreach (var day in fixture.World.Days.Where((_, index) => index % 7 == 0).Select(day => (DateOnly?)day).Prepend(null)) await check.Look(new PlainQuery(list) { Sort = sort, AsOf = day });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Filters_that_chance_puts_together_find_the_rows_that_meet_all(string list)
    {
        var random = new Random(list.Length * 31 + list[0]);
        for (var i = 0; i < 60; i++) await check.Look(check.Any(list, random));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task What_is_included_is_the_document_of_the_record(string list)
    {
        await check.LookAtInclusions(list, asOf: null, limit: 500);
        foreach (var day in fixture.World.Days.Where((_, index) => index % 12 == 5)) await check.LookAtInclusions(list, day, limit: 500);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Fields_that_are_named_are_answered_and_no_others(string list)
    {
        await check.LookAtFields(list, asOf: null, limit: 500);
        await check.LookAtFields(list, fixture.World.Days[fixture.World.Days.Count / 2], limit: 500);
    }

    static string[] Sorts(string list) => PlainQuery.IsDated(list) ? ["-date", "date", "id"] : ["name", "id"];
}
