using System.Globalization;
using Xunit.Abstractions;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>
/// The seed of the repository on days that chance picks; on as many as REPLAY_DAYS says, or on <c>all</c> of them, which the drill
/// <c>replay-days</c> asks for. REPLAY_SEED picks the same days again.
/// </summary>
[Collection(nameof(RealSeedFixture))]
public sealed class RealDayTests(RealSeedFixture fixture, ITestOutputHelper output)
{
    const int Sample = 20;
    const int Few = 100;

    [Fact]
    public async Task Without_a_day_every_list_is_what_the_records_say() => await new DayReplay(fixture.Api, fixture.World).LookAtAll();

    [Fact]
    public async Task Everything_that_is_dated_stands_in_the_timeline_once() => await new DayReplay(fixture.Api, fixture.World).LookAtTimeline();

    [Fact]
    public async Task On_days_of_all_years_every_list_shows_what_was_there_by_then_and_nothing_later()
    {
        var days = Days();
        var (replay, seen) = (new DayReplay(fixture.Api, fixture.World), 0);
        // Each day is asked for in its own task; of many days, rows of CSV and single records are looked at on some.
        await Parallel.ForEachAsync(days, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (day, _) =>
        {
            await replay.Look(day, every: days.Count > Few ? 1_000 : 100, withCells: days.Count <= Few || day.DayNumber % 20 == 0);
            if (Interlocked.Increment(ref seen) % Few == 0) await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{seen} of {days.Count} days"));
        });
        Assert.Equal(days.Count, seen);
    }

    [Fact]
    public void After_the_last_day_only_the_undated_is_left_out()
    {
        var last = fixture.World.On(fixture.World.Days[^1]);
        foreach (var list in fixture.World.Lists.Keys)
            DayReplay.Same(fixture.World.Rows(list).Where(row => row.KnownOn is not null).Select(row => row.Id), last.Rows(list).Select(row => row.Id), list);
    }

    IReadOnlyList<DateOnly> Days()
    {
        var (all, asked) = (fixture.World.Days, Environment.GetEnvironmentVariable("REPLAY_DAYS"));
        if (asked == "all") return all;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("REPLAY_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        var days = all.ToArray();
        new Random(seed).Shuffle(days);
        // The last day and the first are always among them.
        var chosen = days.Take(int.TryParse(asked, CultureInfo.InvariantCulture, out var most) ? most : Sample).Append(all[0]).Append(all[^1]).Distinct().ToList();
        var text = string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} of {all.Count} days, REPLAY_SEED={seed}");
        output.WriteLine(text);
        Console.Error.WriteLine(text);
        return chosen;
    }
}
