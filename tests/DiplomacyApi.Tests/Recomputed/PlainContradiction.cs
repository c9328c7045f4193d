using System.Globalization;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>A contradiction on a day, worked out from its document: it is there once two accounts were given that contradict each other.</summary>
static class PlainContradiction
{
    static readonly string[] Affirming = ["announces", "confirms"];

    /// <summary>The day from which on it is there; null where fewer than two accounts that contradict each other are dated.</summary>
    public static DateOnly? Since(JsonObject contradiction) => Sides(contradiction).Select(side => Since(contradiction, side)).Min();

    /// <summary>Told of the accounts that had been given, and of no others.</summary>
    public static JsonObject Cut(JsonObject contradiction, DateOnly day)
    {
        var all = Sides(contradiction);
        var there = all.Where(side => Since(contradiction, side) <= day).ToList();
        var cut = (JsonObject)contradiction.DeepClone();
        if (there.Count == all.Count) return cut;
        cut["sides"] = new JsonArray([.. there.Select(side => side.DeepClone())]);
        var (summary, record) = (contradiction["summary"]!.GetValue<string>(), contradiction["record"]!["name"]);
        switch (Kind(contradiction))
        {
            case "figures":
                var sentences = summary.Split(". Counted: ")[0].Split("; ");
                Assert.Equal(all.Count, sentences.Length);
                cut["summary"] = $"{string.Join("; ", sentences.Where((_, at) => there.Contains(all[at])))}{summary[summary.IndexOf(". Counted: ", StringComparison.Ordinal)..]}";
                var numbers = there.SelectMany(side => new[] { side["value"], side["low"], side["high"] }).OfType<JsonNode>().Select(number => number.GetValue<decimal>()).ToList();
                cut["spread"] = numbers.Max() - numbers.Min();
                cut["spread_percent"] = numbers.Max() == 0 ? null : Math.Round((numbers.Max() - numbers.Min()) / numbers.Max() * 100, 1, MidpointRounding.AwayFromZero);
                break;
            case "dates":
                cut["summary"] = $"{record}: {contradiction["subject"]!.ToString().Replace('_', ' ')} {(contradiction["subject"]!.ToString() == "in_force" ? "from" : "on")} {string.Join(", ", there.Select(side => $"{Date(side).First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} by the account of {side["actor"]!["name"]}"))}.";
                cut["spread"] = Date(there[^1]).First.DayNumber - Date(there[0]).First.DayNumber;
                break;
            default:
                cut["summary"] = $"{record}: that it was {contradiction["subject"]}, {string.Join(", ", there.GroupBy(side => side["stance"]!.ToString()).Select(same => $"{string.Join(" and ", same.Select(side => side["actor"]!["name"]!.ToString()).Distinct())} {same.Key}"))}.";
                break;
        }

        return (JsonObject)JsonNode.Parse(cut.ToJsonString())!;
    }

    static DateOnly? Since(JsonObject contradiction, JsonObject side) => Sides(contradiction)
        .Where(other => other != side && Contradicts(Kind(contradiction), side, other))
        .Select(other => new[] { Given(contradiction, side), Given(contradiction, other) })
        .Where(days => days.All(day => day is not null)).Select(days => days.Max()).Min();

    static bool Contradicts(string kind, JsonObject one, JsonObject other) => kind switch
    {
        "figures" => (one["as_of_on"] is null || other["as_of_on"] is null || ($"{one["as_of_on"]}" == $"{other["as_of_on"]}" && $"{one["as_of_precision"]}" == $"{other["as_of_precision"]}")) && (Below(one, other) || Below(other, one)),
        "dates" => Actor(one) != Actor(other) && (Date(one).Last < Date(other).First || Date(other).Last < Date(one).First),
        "confirmations" => Actor(one) != Actor(other) && ((Stance(one) == "denies" && Affirming.Contains(Stance(other))) || (Stance(other) == "denies" && Affirming.Contains(Stance(one)))),
        _ => true,
    };

    /// <summary>Whether the largest number that one leaves possible is too small for the other.</summary>
    static bool Below(JsonObject one, JsonObject other)
    {
        var ((_, high, openAbove), (low, _, openBelow)) = (Range(one, isAbove: true), Range(other, isAbove: false));
        return high < low || (high == low && (openAbove || openBelow));
    }

    static (decimal Low, decimal High, bool IsOpen) Range(JsonObject side, bool isAbove)
    {
        var value = side["value"]?.GetValue<decimal>() ?? 0;
        return side["qualifier"]!.ToString() switch
        {
            "between" => (side["low"]!.GetValue<decimal>(), side["high"]!.GetValue<decimal>(), false),
            "about" => (value * 0.9m, value * 1.1m, false),
            "at_least" => (value, decimal.MaxValue, false),
            "over" => (value, decimal.MaxValue, !isAbove),
            "at_most" => (decimal.MinValue, value, false),
            "under" => (decimal.MinValue, value, isAbove),
            _ => (value, value, false),
        };
    }

    static DateOnly? Given(JsonObject contradiction, JsonObject side) => PlainDate.Of(side, "dated")?.Last ?? (Kind(contradiction) == "figures" ? PlainJson.At(side, "citations").Select(citation => PlainDate.Of((JsonObject)citation, "published")?.Last).Min() : null);

    static List<JsonObject> Sides(JsonObject contradiction) => [.. PlainJson.At(contradiction, "sides").Cast<JsonObject>()];

    static string Kind(JsonObject contradiction) => contradiction["kind"]!.ToString();

    static string? Actor(JsonObject side) => side["actor"]?["id"]?.ToString();

    static string? Stance(JsonObject side) => side["stance"]?.ToString();

    static PlainDate Date(JsonObject side) => PlainDate.Of(side, "dated")!.Value;
}
