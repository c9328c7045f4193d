using System.Text;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Search;

/// <summary>
/// The place of a text that shows best why it was found. The index holds folded words without the text, so the words are found again here
/// and marked where they stand in the text as it was written.
/// </summary>
static class Snippet
{
    const int Length = 240;
    const int Before = 60;

    /// <summary>The place, as HTML: matches in <c>mark</c> elements, everything else escaped.</summary>
    public static string Of(string text, IReadOnlyList<SearchTerm> wanted)
    {
        var words = SearchWord.In(text).ToList();
        var matches = wanted.SelectMany((term, number) => Matches(words, term.Tokens, term.IsPrefix).Select(match => (match.Start, match.End, Term: number))).OrderBy(match => match.Start).ToList();
        // The first of the places in which most of the terms stand together.
        var best = matches.Select((match, first) => (match.Start, match.End, Terms: matches.Skip(first).TakeWhile(other => other.End <= match.Start + Length - Before).Select(other => other.Term).Distinct().Count())).DefaultIfEmpty().MaxBy(place => place.Terms);
        var (start, end) = Window(text, words, best.Start, best.End);
        return Marked(text, start, end, matches.Where(match => match.Start >= start && match.End <= end).Select(match => (match.Start, match.End)));
    }

    static IEnumerable<(int Start, int End)> Matches(List<SearchWord> words, IReadOnlyList<string> tokens, bool isPrefix)
    {
        if (tokens.Count == 0) yield break;
        for (var first = 0; first + tokens.Count <= words.Count; first++)
        {
            var at = 0;
            while (at < tokens.Count && IsMatch(words[first + at].Folded, tokens[at], isPrefix && at == tokens.Count - 1)) at++;
            if (at == tokens.Count) yield return (words[first].Start, words[first + at - 1].End);
        }
    }

    static bool IsMatch(string word, string token, bool isPrefix) => isPrefix ? word.StartsWith(token, StringComparison.Ordinal) : word == token;

    /// <summary>About so many letters around a match, cut between words.</summary>
    static (int Start, int End) Window(string text, List<SearchWord> words, int matchStart, int matchEnd)
    {
        if (text.Length <= Length) return (0, text.Length);
        var from = Math.Clamp(matchStart - Before, 0, text.Length - Length);
        var start = from == 0 ? 0 : words.Where(word => word.Start >= from).Select(word => word.Start).Append(matchStart).Min();
        var to = Math.Min(Math.Max(start + Length, matchEnd), text.Length);
        var end = to == text.Length ? to : words.Where(word => word.End <= to && word.End > start).Select(word => word.End).Append(matchEnd).Max();
        return (start, end > start ? end : WholeLetters(text, start + Length));
    }

    /// <summary>A text without words, of emoji say, is cut between these.</summary>
    static int WholeLetters(string text, int end) => end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;

    static string Marked(string text, int start, int end, IEnumerable<(int Start, int End)> matches)
    {
        var html = new StringBuilder();
        var at = start;
        foreach (var (from, to) in Joined(matches))
        {
            Escape(html, text[at..from]);
            html.Append("<mark>");
            Escape(html, text[from..to]);
            html.Append("</mark>");
            at = to;
        }

        Escape(html, text[at..end]);
        return html.ToString();
    }

    /// <summary>Matches in order; those that overlap are one.</summary>
    static List<(int Start, int End)> Joined(IEnumerable<(int Start, int End)> matches)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var match in matches)
            if (joined.Count > 0 && match.Start < joined[^1].End) joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, match.End));
            else joined.Add(match);
        return joined;
    }

    static void Escape(StringBuilder html, string text)
    {
        foreach (var letter in text)
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
    }
}
