using DiplomacyApi.Declarations;

namespace DiplomacyApi.Http.Lists;

/// <summary>Codes of a filter as they are stored.</summary>
static class CodeFilter
{
    public static IReadOnlyList<string>? Codes<T>(this IReadOnlyList<T>? values)
        where T : struct, Enum => values?.Select(Snake.Code).ToList();
}
