namespace DiplomacyApi.Resources.Records;

/// <summary>What a date with a precision is in a calendar, which knows days only.</summary>
static class CalendarDays
{
    /// <summary>The days from a date to another, or of one date alone; of a month or a year all of them. Null where there is no date.</summary>
    public static (DateOnly First, DateOnly Last)? Of(DateOnly? on, DatePrecision? precision, DateOnly? until = null, DatePrecision? untilPrecision = null)
    {
        if (on is not { } first || precision is not { } known) return null;
        var last = known.LastDay(first);
        return (first, until is { } end && untilPrecision is { } endKnown && endKnown.LastDay(end) > last ? endKnown.LastDay(end) : last);
    }

    /// <summary>A sentence that keeps a span from being taken for more than is known; none where the day is known.</summary>
    public static IEnumerable<string> Uncertain(DatePrecision? precision) => precision switch
    {
        DatePrecision.Month => ["Only the month is known."],
        DatePrecision.Year => ["Only the year is known."],
        null => ["The date is not known."],
        _ => [],
    };

    /// <summary>A code as words.</summary>
    public static string Words(string code) => code.Replace('_', ' ');

    /// <summary>The addresses of what a record rests on; none where none is known.</summary>
    public static IEnumerable<string> Sources(IEnumerable<Citation> citations)
    {
        var addresses = citations.Select(citation => citation.Url).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return addresses.Count == 0 ? [] : [$"Sources: {string.Join(" ", addresses)}"];
    }
}
