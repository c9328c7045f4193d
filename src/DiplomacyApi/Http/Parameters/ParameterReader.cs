using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Parameters;

/// <summary>Reads the text of one value strictly: one spelling for each value, and a reason for every refusal.</summary>
static partial class ParameterReader
{
    /// <summary>The longest value of a filter.</summary>
    public const int LongestValue = 300;

    /// <summary>The value, or null where it is refused.</summary>
    public static object? Read(Parameter parameter, string text, RequestFailures failures)
    {
        if (text.Length == 0) return Refuse(parameter, text, "is empty; give a value or leave the parameter out", Allowed(parameter), failures);
        if (!parameter.IsSearch && text.Length > LongestValue) return Refuse(parameter, text, $"has {text.Length} letters", $"at most {LongestValue}", failures);
        if (!parameter.IsSearch && text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || (Rune.IsControl(rune) && !(parameter.IsFreeText && rune.Value is '\t' or '\n' or '\r'))))
            return Refuse(parameter, null, "is not valid UTF-8, or holds control characters", Allowed(parameter), failures);
        if (parameter.Codes is { } codes) return Code(parameter, text, codes, failures);
        if (parameter.ItemType == typeof(int)) return Number(parameter, text, failures);
        if (parameter.ItemType == typeof(bool)) return text switch { "true" => true, "false" => false, _ => Refuse(parameter, text, "is not a yes or no", Allowed(parameter), failures) };
        if (parameter.ItemType == typeof(DateOnly)) return Day(parameter, text, failures);
        if (parameter.IsCountry && !Countries.Codes.Contains(text)) return Refuse(parameter, text, "is not an ISO 3166-1 alpha-3 code", "codes such as UKR", failures, Nearest.To(text.ToUpperInvariant(), Countries.Codes));
        if (parameter.IsSearch && !SearchQuery.TryParse(text, out _, out var problem))
        {
            failures.Add(ProblemTypes.InvalidSearch, parameter.Name, text.Contains('\0', StringComparison.Ordinal) ? null : text, problem);
            return null;
        }

        return text;
    }

    /// <summary>What values a parameter takes, in words.</summary>
    public static string? Allowed(Parameter parameter)
    {
        if (parameter.Codes is { } codes) return string.Join(", ", codes);
        if (parameter.Range is { } range) return $"whole numbers from {range.Minimum} to {range.Maximum}";
        if (parameter.ItemType == typeof(bool)) return "true, false";
        if (parameter.ItemType == typeof(DateOnly)) return "days as YYYY-MM-DD";
        if (parameter.RecordIds is { Collection.Length: > 0 } records) return $"ids of /v1/{records.Collection}";
        return parameter.RecordIds is null ? null : "collection/id";
    }

    static object? Code(Parameter parameter, string text, IReadOnlyList<string> codes, RequestFailures failures)
    {
        if (!codes.Contains(text, StringComparer.Ordinal)) return Refuse(parameter, text, "is not one of the codes", Allowed(parameter), failures, Nearest.To(text, codes));
        return parameter.ItemType.IsEnum ? Enum.Parse(parameter.ItemType, Enum.GetNames(parameter.ItemType).First(name => Snake.Case(name) == text)) : text;
    }

    static object? Number(Parameter parameter, string text, RequestFailures failures) =>
        NumberGrammar().IsMatch(text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && parameter.Range?.IsValid(number) is not false
            ? number
            : Refuse(parameter, text, "is not a whole number in the range", Allowed(parameter), failures);

    static object? Day(Parameter parameter, string text, RequestFailures failures) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse(parameter, text, "is not a day of the calendar", Allowed(parameter), failures);

    static object? Refuse(Parameter parameter, string? text, string reason, string? allowed, RequestFailures failures, IReadOnlyList<string>? didYouMean = null)
    {
        failures.Add(ProblemTypes.InvalidParameter, parameter.Name, text, reason, allowed, didYouMean);
        return null;
    }

    [GeneratedRegex("^[1-9][0-9]{0,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberGrammar();
}
