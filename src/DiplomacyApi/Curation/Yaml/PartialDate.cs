using System.Globalization;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Yaml;

/// <summary>A date of which the day, or only the month or the year, is known: <c>2025-02-24</c>, <c>2025-02</c>, <c>2025</c>.</summary>
readonly record struct PartialDate(DateOnly First, DatePrecision Precision)
{
    public const string Allowed = "a date such as 2025-02-24, or 2025-02 or 2025 where no more is known";

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last => Precision.LastDay(First);

    /// <summary>The date as a curator writes it.</summary>
    public override string ToString() => First.ToString(Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out PartialDate date)
    {
        foreach (var (format, precision) in new[] { ("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year) })
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) continue;
            date = new PartialDate(first, precision);
            return true;
        }

        date = default;
        return false;
    }
}
