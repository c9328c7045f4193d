namespace DiplomacyApi.Resources.Records;

/// <summary>What a date with a precision means.</summary>
static class PartialDates
{
    /// <summary>The last day that a partial date may mean: <c>2025-02</c> ends on 28 February 2025.</summary>
    public static DateOnly LastDay(this DatePrecision precision, DateOnly first) => precision switch
    {
        DatePrecision.Month => first.AddMonths(1).AddDays(-1),
        DatePrecision.Year => first.AddYears(1).AddDays(-1),
        _ => first,
    };
}
