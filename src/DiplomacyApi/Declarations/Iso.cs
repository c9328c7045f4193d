using System.Globalization;

namespace DiplomacyApi.Declarations;

/// <summary>The one spelling of a day everywhere: ISO 8601, which also sorts as text.</summary>
static class Iso
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day is { } known ? Day(known) : null;
}
