using System.Text.Json;

namespace DiplomacyApi.Declarations;

/// <summary>The one spelling of a name in SQL, JSON, CSV, YAML and query strings: snake_case.</summary>
static class Snake
{
    /// <summary>A property's name as everyone outside the code spells it: <c>SaidOn</c> is <c>said_on</c>.</summary>
    public static string Case(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>A code of a code list as it is answered and asked for.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => Codes<T>.Names[value];

    /// <summary>The value of a code that is known to be one.</summary>
    public static T Value<T>(string code)
        where T : struct, Enum => Codes<T>.Values[code];

    /// <summary>All codes of a code list, in the order in which they are declared.</summary>
    public static IReadOnlyList<string> CodesOf(Type codeList) => [.. Enum.GetNames(codeList).Select(Case)];

    static class Codes<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => Case(value.ToString()));
        public static readonly IReadOnlyDictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
