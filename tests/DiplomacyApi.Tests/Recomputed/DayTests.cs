namespace DiplomacyApi.Tests.Recomputed;

/// <summary>The fictional seed, day by day: nothing from the future, and nothing lost.</summary>
[Collection(nameof(ApiFixture))]
public sealed class DayTests(ApiFixture fixture)
{
    [Fact]
    public async Task Without_a_day_every_list_is_what_the_records_say() => await new DayReplay(fixture.Api, fixture.World).LookAtAll();

    [Fact]
    public async Task Everything_that_is_dated_stands_in_the_timeline_once() => await new DayReplay(fixture.Api, fixture.World).LookAtTimeline();

    [Fact]
    public async Task On_every_day_every_list_shows_what_was_there_by_then_and_nothing_later()
    {
        var replay = new DayReplay(fixture.Api, fixture.World);
        foreach (var day in fixture.World.Days) await replay.Look(day, every: 1);
    }

    [Fact]
    public void After_the_last_day_only_the_undated_is_left_out()
    {
        var last = fixture.World.On(fixture.World.Days[^1]);
        foreach (var list in fixture.World.Lists.Keys)
            DayReplay.Same(fixture.World.Rows(list).Where(row => row.KnownOn is not null).Select(row => row.Id), last.Rows(list).Select(row => row.Id), list);
    }
}
