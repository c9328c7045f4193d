using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DiplomacyApi.Storage;

/// <summary>
/// What a reader typed, as an FTS5 query: words, <c>"phrases"</c>, <c>-word</c>, <c>-"phrase"</c> and <c>word*</c>. Every word is quoted, so
/// nothing that was typed is ever read as an operator of FTS5.
/// </summary>
static class SearchQuery
{
    /// <summary>The longest query.</summary>
    public const int LongestQuery = 200;

    /// <summary>The most words and phrases.</summary>
    public const int MostTerms = 16;

    const int ShortestPrefix = 3;

    /// <summary>The FTS5 query, or the reason why there is none.</summary>
    public static bool TryParse(string typed, [NotNullWhen(true)] out string? query, [NotNullWhen(false)] out string? problem)
    {
        query = null;
        if ((problem = Refused(typed)) is not null) return false;
        var terms = Terms(typed);
        var wanted = terms.Where(term => !term.IsExcluded).ToList();
        var excluded = terms.Where(term => term.IsExcluded).ToList();
        problem = wanted.Count == 0
            ? terms.Count == 0 ? "holds no letter and no digit; give at least one word" : "only excludes words; give at least one word to look for"
            : terms.Count > MostTerms ? $"has {terms.Count} words; allowed are {MostTerms}" : null;
        if (problem is not null) return false;
        var positive = string.Join(" AND ", wanted.Select(term => term.Match));
        query = excluded.Count == 0 ? positive : $"({positive}) NOT ({string.Join(" OR ", excluded.Select(term => term.Match))})";
        return true;
    }

    /// <summary>The terms of a query, folded, in the order in which they were typed; what holds no letter and no digit is none.</summary>
    public static IReadOnlyList<SearchTerm> Terms(string typed) => [.. Split(SearchText.Fold(typed)).Where(term => term.Words.Any(char.IsLetterOrDigit))];

    static string? Refused(string typed)
    {
        if (typed.Length > LongestQuery) return $"has {typed.Length} letters; allowed are {LongestQuery}";
        if (typed.Contains('\0', StringComparison.Ordinal)) return "holds the character U+0000; remove it";
        return typed.Contains('\uFFFD', StringComparison.Ordinal) || typed.EnumerateRunes().Contains(Rune.ReplacementChar) ? "is not valid UTF-8; encode it as UTF-8" : null;
    }

    static IEnumerable<SearchTerm> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var excluded = text[at] is '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            if (excluded) at++;
            var phrase = text[at] is '"';
            var start = phrase ? at + 1 : at;
            var end = start;
            while (end < text.Length && !(phrase ? text[end] is '"' : char.IsWhiteSpace(text[end]))) end++;
            var words = text[start..end];
            var prefix = !phrase && words.EndsWith('*') && words.Count(char.IsLetterOrDigit) >= ShortestPrefix;
            yield return new SearchTerm(words, excluded, prefix);
            at = phrase && end < text.Length ? end + 1 : end;
        }
    }
}
