namespace DiplomacyApi.Curation.Synthetic;

/// <summary>How records spread over days: more in later years, and many on some days and on the few after them.</summary>
sealed class MadeCalendar
{
    public static readonly DateOnly First = new(2000, 1, 1);
    public static readonly DateOnly Last = new(2025, 12, 31);

    /// <summary>How much happened until the end of each day.</summary>
    readonly double[] until = new double[Last.DayNumber - First.DayNumber + 1];

    public MadeCalendar()
    {
        var (sum, heat) = (0.0, 1.0);
        for (var day = 0; day < until.Length; day++)
        {
            heat = Math.Max(1, new Dice(Thrown.Day, day).Is(0.02) ? 15 : heat * 0.6);
            until[day] = sum += heat * (1 + (2.0 * day / until.Length));
        }
    }

    /// <summary>The day of one of so many records; the numbers are in the order of days.</summary>
    public DateOnly Day(long number, long count)
    {
        var day = Array.BinarySearch(until, (number - 0.5) / count * until[^1]);
        return First.AddDays(day < 0 ? ~day : day);
    }
}
