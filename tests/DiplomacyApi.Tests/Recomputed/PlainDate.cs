using System.Globalization;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>The first and the last day that a date may mean, read from JSON alone.</summary>
readonly record struct PlainDate(DateOnly First, DateOnly Last)
{
    /// <summary>The date under a name: <c>said</c> is in <c>said_on</c> and <c>said_precision</c>; null where it is not known.</summary>
    public static PlainDate? Of(JsonObject holder, string name)
    {
        if (holder[$"{name}_on"]?.GetValue<string>() is not { } text) return null;
        var first = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new PlainDate(first, holder[$"{name}_precision"]?.GetValue<string>() switch
        {
            "month" => first.AddMonths(1).AddDays(-1),
            "year" => first.AddYears(1).AddDays(-1),
            _ => first,
        });
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
