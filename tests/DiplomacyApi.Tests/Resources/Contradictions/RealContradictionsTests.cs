using DiplomacyApi.Tests.Recomputed;

namespace DiplomacyApi.Tests.Resources.Contradictions;

/// <summary>What the build must find by itself in the seed of the repository.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class RealContradictionsTests(RealSeedFixture fixture)
{
    [Theory]
    [InlineData("pow-exchange-2024-01-31", 195, 207)]
    [InlineData("pow-exchange-2024-12-30", 150, 189)]
    [InlineData("istanbul-bodies-2025-06", 6057, 6060)]
    [InlineData("bsgi-extension-2023-03", 60, 120)]
    [InlineData("kursk-sumy-belarus-evacuation-2025-02", 500, 3000)]
    public async Task Numbers_that_disagree_are_found_with_those_who_give_them(string agreement, int low, int high)
    {
        var page = await fixture.Api.Json($"/v1/contradictions?kind=figures&about=agreements/{agreement}&limit=100");
        var found = Assert.Single(page["data"]!.AsArray(), one => one!["spread"]!.GetValue<decimal>() == high - low)!;
        var sides = found["sides"]!.AsArray();
        Assert.Equal((low, high), (sides.Min(side => side!["value"]!.GetValue<int>()), sides.Max(side => side!["value"]!.GetValue<int>())));
        Assert.All(sides, side => Assert.NotNull(side!["actor"]));
        Assert.All(sides, side => Assert.NotEmpty(side!["citations"]!.AsArray()));
    }

    [Fact]
    public async Task Bodies_that_came_to_one_side_are_not_held_against_those_that_came_to_the_other()
    {
        var page = await fixture.Api.Json("/v1/contradictions?about=agreements/istanbul-bodies-2025-06&limit=100");
        Assert.DoesNotContain(page["data"]!.AsArray().SelectMany(found => PlainJson.Texts(found, "sides.value")), value => value == "78");
    }

    [Fact]
    public async Task The_energy_truce_is_in_force_from_18_or_from_25_March_2025()
    {
        var page = await fixture.Api.Json("/v1/contradictions?kind=dates&about=agreements/energy-truce-2025-03");
        var found = Assert.Single(page["data"]!.AsArray(), one => one!["subject"]!.GetValue<string>() == "in_force")!;
        Assert.Equal(["2025-03-18", "2025-03-25"], PlainJson.Texts(found, "sides.dated_on"));
        Assert.Equal(["kremlin", "ministry-of-foreign-affairs-of-ukraine"], PlainJson.Texts(found, "sides.actor.id"));
    }

    [Fact]
    public async Task Numbers_are_known_to_disagree_from_the_day_on_that_the_second_was_printed()
    {
        const string path = "/v1/contradictions?kind=figures&about=agreements/pow-exchange-2024-01-31";
        Assert.Equal(0, (await fixture.Api.Json($"{path}&as_of=2024-01-30"))["page"]!["total"]!.GetValue<int>());
        Assert.Equal(1, (await fixture.Api.Json($"{path}&as_of=2024-12-31"))["page"]!["total"]!.GetValue<int>());
    }
}
