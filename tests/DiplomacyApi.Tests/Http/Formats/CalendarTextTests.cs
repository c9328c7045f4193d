using System.Text;
using CsCheck;
using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Tests.Http.Formats;

public sealed class CalendarTextTests
{
    static readonly Gen<string> Texts = Gen.OneOf(NastyStrings.Generated, Gen.String[0, 300], Gen.Select(Gen.Int[60, 80], Any.Of("é", "я", "中", "🙂", "a"), (count, letter) => new string('x', count) + letter + letter));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_none_is_broken_within_a_character() => Texts.Sample(text =>
    {
        var folded = CalendarText.Text("SUMMARY", text);
        Assert.EndsWith("\r\n", folded, StringComparison.Ordinal);
        Assert.All(folded.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= CalendarText.LongestLine, line));
        Assert.All(folded[..^2].Split("\r\n").Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(folded.Split("\r\n"), line => line.Length > 0 && (char.IsHighSurrogate(line[^1]) || char.IsLowSurrogate(line[0])));
    });

    [Fact]
    public void What_is_folded_and_escaped_is_read_as_it_was_apart_from_control_characters() => Texts.Sample(text =>
    {
        var line = CalendarText.Text("SUMMARY", text).Replace("\r\n ", "", StringComparison.Ordinal)[..^2];
        Assert.DoesNotContain(line, letter => char.IsControl(letter) && letter != '\t');
        Assert.Equal(Expected(text), Unescaped(line["SUMMARY:".Length..]));
    });

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("one\r\ntwo\nthree", "one\\ntwo\\nthree")]
    [InlineData("bell\u0007 and nothing", "bell and nothing")]
    public void Text_is_escaped_as_the_rfc_has_it(string text, string escaped) => Assert.Equal(escaped, CalendarText.Escape(text));

    static string Expected(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(text.ReplaceLineEndings("\n").Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'))));

    static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            if (value[i] is not '\\') text.Append(value[i]);
            else text.Append(value[++i] is 'n' ? '\n' : value[i]);
        return text.ToString();
    }
}
