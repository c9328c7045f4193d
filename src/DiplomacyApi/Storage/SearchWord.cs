using System.Globalization;
using System.Text;

namespace DiplomacyApi.Storage;

/// <summary>A word of a text as the index has it, with its place in the text as that was written.</summary>
/// <param name="Folded">The word as the index has it.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, the first unit after it.</param>
readonly record struct SearchWord(string Folded, int Start, int End)
{
    /// <summary>The words of a text in their order, split where the tokenizer of the index splits it.</summary>
    public static IEnumerable<SearchWord> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && LengthOfPart(text, at, IsWritten) is > 0 and var length) at += length;
            if (at == start) at += Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var skipped) is System.Buffers.OperationStatus.Done ? skipped : 1;
            else if (Ascii.IsValid(text.AsSpan(start, at - start))) yield return new SearchWord(text[start..at].ToLowerInvariant(), start, at);
            else foreach (var word in Indexed(text[start..at])) yield return new SearchWord(word, start, at);
        }
    }

    /// <summary>What the index makes of a run of letters, digits and marks: one word, or several where a mark of some script parts it.</summary>
    static List<string> Indexed(string written)
    {
        var folded = SearchText.Fold(written);
        var words = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            var start = at;
            while (at < folded.Length && LengthOfPart(folded, at, IsIndexed) is > 0 and var length) at += length;
            if (at > start) words.Add(folded[start..at]);
            else at += char.IsHighSurrogate(folded[at]) ? 2 : 1;
        }

        return words;
    }

    // Most are letters of one unit, or spaces: these are told apart at once.
    static int LengthOfPart(string text, int at, Func<Rune, bool> isPart) => char.IsLetterOrDigit(text[at]) ? 1 : char.IsAscii(text[at]) ? 0 :
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) is System.Buffers.OperationStatus.Done && isPart(rune) ? length : 0;

    static bool IsWritten(Rune rune) => IsIndexed(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Letters, digits, private use, and the accents that the tokenizer of SQLite keeps inside words.</summary>
    static bool IsIndexed(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is >= 0x300 and <= 0x331
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
