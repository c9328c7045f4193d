using System.Globalization;
using System.Text;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>
/// A text as quotations of it are compared: however white space, quotation marks, dashes, dots, case and the forms of Unicode are written,
/// the same words are the same. Each part of it knows its place in the text as that was written.
/// </summary>
sealed class ComparableText
{
    const string QuoteMarks = "\"“”„‟«»‹›″‶'‘’‚‛′‵`´ʼʹ＂＇「」『』";
    const string Dashes = "-‐‑‒–—―−﹘﹣－⸺⸻";

    readonly Dictionary<int, int> unitStartingAt = [];
    readonly Dictionary<int, int> unitEndingAt = [];

    public ComparableText(string source)
    {
        Source = source;
        Units = Joined([.. Split(source)]);
        var length = 0;
        foreach (var (unit, number) in Units.Select((unit, number) => (unit, number)))
        {
            unitStartingAt[length] = number;
            length += unit.Text.Length;
            unitEndingAt[length] = number;
        }

        Text = string.Concat(Units.Select(unit => unit.Text));
    }

    /// <summary>The text as it was written.</summary>
    public string Source { get; }

    /// <summary>The text as it is compared.</summary>
    public string Text { get; }

    /// <summary>The parts that are compared, in order.</summary>
    public IReadOnlyList<TextUnit> Units { get; }

    /// <summary>Where another text stands in this one: the first and the last unit of each place.</summary>
    public IEnumerable<(int First, int Last)> PlacesOf(ComparableText other)
    {
        if (other.Text.Length == 0) yield break;
        for (var at = Text.IndexOf(other.Text, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(other.Text, at + 1, StringComparison.Ordinal))
            if (unitStartingAt.TryGetValue(at, out var first) && unitEndingAt.TryGetValue(at + other.Text.Length, out var last)) yield return (first, last);
    }

    /// <summary>The words, as ranges of units.</summary>
    public IReadOnlyList<(int First, int Last)> Words()
    {
        var words = new List<(int First, int Last)>();
        for (var at = 0; at < Units.Count; at++)
        {
            if (Units[at].IsSpace) continue;
            if (at > 0 && !Units[at - 1].IsSpace && !Source[Units[at - 1].End..Units[at].Start].Any(char.IsWhiteSpace)) words[^1] = (words[^1].First, at);
            else words.Add((at, at));
        }

        return words;
    }

    /// <summary>The text between two units, as it was written and as it is compared.</summary>
    public (string Written, string Compared) Between(int first, int last) =>
        (Source[Units[first].Start..Units[last].End], string.Concat(Units.Skip(first).Take(last - first + 1).Select(unit => unit.Text)));

    static IEnumerable<TextUnit> Split(string source)
    {
        for (var at = 0; at < source.Length;)
        {
            var end = at + LengthOfLetter(source, at);
            var text = Compared(source[at..end]);
            if (text.Length > 0) yield return new TextUnit(text, at, end);
            at = end;
        }
    }

    /// <summary>A letter with the marks on it.</summary>
    static int LengthOfLetter(string source, int at)
    {
        Rune.DecodeFromUtf16(source.AsSpan(at), out _, out var length);
        while (Rune.DecodeFromUtf16(source.AsSpan(at + length), out var next, out var more) is System.Buffers.OperationStatus.Done && IsMark(next)) length += more;
        return length;
    }

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static string Compared(string letter)
    {
        if (QuoteMarks.Contains(letter[0], StringComparison.Ordinal)) return "'";
        if (Dashes.Contains(letter[0], StringComparison.Ordinal)) return "-";
        if (char.IsWhiteSpace(letter[0])) return " ";
        return CharUnicodeInfo.GetUnicodeCategory(letter, 0) switch
        {
            // Soft hyphens and joiners are not seen.
            UnicodeCategory.Format => "",
            // .NET refuses to normalise some of these.
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => letter,
            _ => letter.Normalize(NormalizationForm.FormKD).ToUpperInvariant().ToLowerInvariant(),
        };
    }

    /// <summary>White space is one space, and none around dashes, between dots and at the ends; dashes in a row are one.</summary>
    static List<TextUnit> Joined(List<TextUnit> units)
    {
        var joined = new List<TextUnit>();
        for (var at = 0; at < units.Count; at++)
        {
            var unit = units[at];
            var next = units.Skip(at + 1).FirstOrDefault(other => !other.IsSpace);
            if (unit.IsSpace && (joined.Count == 0 || next is null || joined[^1].IsSpace || joined[^1].Text == "-" || next.Text == "-" || (joined[^1].Text[^1] == '.' && next.Text[0] == '.'))) continue;
            if (unit.Text == "-" && joined.Count > 0 && joined[^1].Text == "-") joined[^1] = joined[^1] with { End = unit.End };
            else joined.Add(unit);
        }

        return joined;
    }
}
