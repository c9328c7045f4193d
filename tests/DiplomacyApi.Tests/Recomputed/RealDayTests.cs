namespace DiplomacyApi.Tests.Recomputed;

/// <summary>The seed of the repository on a sample of days; on all of them where ALL_DAYS is set, which the drill <c>replay-days</c> does.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class RealDayTests(RealSeedFixture fixture)
{
    const int Sample = 15;

    [Fact]
    public async Task Without_a_day_every_list_is_what_the_records_say() => await new DayReplay(fixture.Api, fixture.World).LookAtAll();

    [Fact]
    public async Task Everything_that_is_dated_stands_in_the_timeline_once() => await new DayReplay(fixture.Api, fixture.World).LookAtTimeline();

    [Fact]
    public async Task On_days_of_all_years_every_list_shows_what_was_there_by_then_and_nothing_later()
    {
        var (days, replay) = (fixture.World.Days, new DayReplay(fixture.Api, fixture.World));
        var isAll = Environment.GetEnvironmentVariable("ALL_DAYS") is not null;
        for (var i = 0; i < (isAll ? days.Count : Sample); i++) await replay.Look(isAll ? days[i] : days[i * (days.Count - 1) / (Sample - 1)], every: isAll ? 50 : 100);
    }
}
