namespace DiplomacyApi.Tests.Recomputed;

/// <summary>Every filter, facet, order, inclusion and choice of fields of every list, over a sample of the seed of the repository.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class RealFilterTests(RealSeedFixture fixture)
{
    static readonly DateOnly SomeDay = new(2025, 3, 15);

    readonly ListCheck check = new(fixture.Api, fixture.World);

    public static TheoryData<string> Lists => [.. PlainFilter.Of.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Values_of_every_filter_find_the_rows_that_have_them(string list)
    {
        foreach (var filter in ListCheck.Filters(list))
            foreach (var (value, index) in check.Values(list, filter, most: 4).Select((value, index) => (value, index)))
                await check.Look(new PlainQuery(list) { Filters = new Dictionary<string, string[]> { [filter] = [value] }, AsOf = index % 2 == 0 ? null : SomeDay });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_order_is_total(string list)
    {
        foreach (var sort in PlainQuery.IsDated(list) ? ["-date", "date", "id"] : new[] { "name", "id" }) await check.Look(new PlainQuery(list) { Sort = sort });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Filters_that_chance_puts_together_find_the_rows_that_meet_all(string list)
    {
        var random = new Random(list.Length * 31 + list[0]);
        for (var i = 0; i < 6; i++) await check.Look(check.Any(list, random) with { AsOf = i % 2 == 0 ? null : SomeDay });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task What_is_included_is_the_document_of_the_record(string list) => await check.LookAtInclusions(list, SomeDay, limit: 40);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Fields_that_are_named_are_answered_and_no_others(string list) => await check.LookAtFields(list, asOf: null, limit: 40);
}
