using System.Globalization;
using System.Text;

namespace DiplomacyApi.Storage;

/// <summary>
/// How words are compared: without case, without the accents of Latin and Greek letters, and with Cyrillic ё as е. The same folding is
/// applied to what is indexed and to what is asked, so the index holds folded text.
/// </summary>
static class SearchText
{
    /// <summary>The one code point that .NET refuses to normalise.</summary>
    const char NotALetter = '\uFFFE';

    public static string Fold(string text)
    {
        // Of plain letters nothing but the case is folded.
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var afterPlainLetter = false;
        foreach (var rune in text.Replace(NotALetter, ' ').Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
            if (isMark && (afterPlainLetter || IsYo(folded, rune))) continue;
            if (!isMark) afterPlainLetter = rune.Value < 0x400;
            folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the mark makes ё of the е before it; й and ї are letters of their own and keep theirs.</summary>
    static bool IsYo(StringBuilder before, Rune mark) => mark.Value == 0x308 && before.Length > 0 && before[^1] == 'е';
}
