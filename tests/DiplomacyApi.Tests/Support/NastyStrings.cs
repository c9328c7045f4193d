using CsCheck;

namespace DiplomacyApi.Tests.Support;

/// <summary>
/// Text that has broken servers: operators of FTS5, SQL, HTML and paths, broken and unusual Unicode, far too much of something. The list is
/// fixed; the generator puts the same pieces together at random.
/// </summary>
public static class NastyStrings
{
    static readonly string[] Pieces =
    [
        "\"", "\"\"", "\"\"\"", "*", "**", "-", "--", "^", "(", ")", "()", "NEAR(", "NEAR(truce bridge, 5)", "AND", "a AND", "OR", "OR hello", "NOT", "NOT truce", "truce NOT", "+", "truce + bridge", "{text}:x", "{name words}:truce",
        "name:truce", "words : truce", "names:\"", "search_text:truce", "rank", "col:\"", "-name:truce", "truce*", "tru*", "tr*", "*truce", "^truce", "\"truce\"*", "\"truce* bridge\"", "a* OR b* OR c*", "'", "''", "don't", "multi-agent", "20.04", "C#", "C++", ".NET", "@p0", "@p1", ":p", "$1", "?", "?1",
        "' or 1=1--", "'; drop table actor; --", "1; select * from sqlite_master", "') union select 1 --", "0x27", "/* */", "\\", "\\\"", "\\u0000", "%", "%%", "%25", "%s%n", "_", "{0}", "{{7*7}}", "${7*7}", "<script>alert(1)</script>", "<mark>truce</mark>", "</mark>", "&lt;", "&amp;", "&#39;", "javascript:alert(1)", "<!--", "]]>",
        "../../etc/passwd", "..\\..", "//", "C:\\", "\t", "\n", "\r\n", " ", "  ", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u202e", "\u2066", "\u0301", "e\u0301", "\u0915\u094d\u0937\u0940", "\u1112\u1161\u11ab", "ё", "е\u0308", "й", "и\u0306", "İ", "ı", "ß", "ﬁ", "Ⅷ", "½", "٣", "１", "𝔘", "🙂", "👩‍👩‍👧", "🇺🇦", "中文", "العربية", "עברית", "ไทย", "\ufffe", "\uffff", "\u0001", "\u001f", "\u007f", "\u0085", "\u2028",
        "truce", "bridge", "café", "Березова", "МОСТОВОЕ", "a", "1", "null", "undefined", "NaN", "true", "-truce", "-\"stop firing\"", "\"stop firing\"", "- truce", "--truce", "-*", "-\"", "\"-truce\"", "truce -", "truce,bridge", "truce;bridge", "truce/bridge", "truce|bridge", "truce&bridge", "truce=bridge", "truce#bridge",
    ];

    /// <summary>The fixed list: every piece alone, beside a word, doubled and after others, and too much of some.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Pieces,
        .. Pieces.Select(piece => $"truce {piece}"),
        .. Pieces.Select(piece => $"{piece}bridge"),
        .. Pieces.Select(piece => piece + piece),
        .. Pieces.Zip(Pieces.Skip(37), (one, other) => $"{one} {other} {one}"),
        new('a', 200), new('a', 201), new('"', 200), new('*', 200), new('-', 200), new('(', 200), new('\u0301', 200), "a" + new string('\u0301', 199), string.Concat(Enumerable.Repeat("🙂", 100)), new('é', 1_000),
        string.Join(' ', Enumerable.Repeat("a", 16)), string.Join(' ', Enumerable.Repeat("a", 17)), string.Join(' ', Enumerable.Repeat("-a", 16)), string.Join(' ', Enumerable.Repeat("abc*", 16)), string.Join(' ', Enumerable.Repeat("\"a b\"", 16)), string.Join(' ', Enumerable.Repeat("a", 500)),
    ];

    /// <summary>Pieces put together at random, with random text between them.</summary>
    public static Gen<string> Generated { get; } = Gen.Select(Gen.OneOf(Any.Of(Pieces), Any.Of(Pieces), Gen.String[0, 8]).Array[1, 8], string.Concat);
}
