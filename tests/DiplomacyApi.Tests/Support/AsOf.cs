using System.Globalization;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Tests.Support;

/// <summary>Whether an entry of a document was there on a day, worked out from the document alone.</summary>
static class AsOf
{
    /// <summary>Whether the date of an entry had passed whole; on no day in particular everything is there.</summary>
    public static bool Had(JsonNode entry, string date, string? day) => day is null || (LastDay(entry, date) is { } last && string.CompareOrdinal(last, day) <= 0);

    static string? LastDay(JsonNode entry, string date)
    {
        if (entry[$"{date}_on"] is not { } on) return null;
        var first = DateOnly.ParseExact(on.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Iso.Day(entry[$"{date}_precision"]!.GetValue<string>() switch
        {
            "year" => first.AddYears(1).AddDays(-1),
            "month" => first.AddMonths(1).AddDays(-1),
            _ => first,
        });
    }
}
