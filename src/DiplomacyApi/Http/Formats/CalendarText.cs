using System.Globalization;
using System.Text;

namespace DiplomacyApi.Http.Formats;

/// <summary>Lines of iCalendar (RFC 5545): values escaped, lines folded.</summary>
static class CalendarText
{
    /// <summary>The most octets of a line, without its end.</summary>
    public const int LongestLine = 75;

    /// <summary>A property whose value needs no escaping.</summary>
    public static string Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A property whose value is text.</summary>
    public static string Text(string name, string value) => Line(name, Escape(value));

    /// <summary>A day as iCalendar writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Text as a value. Control characters can't be written at all, and are left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (letter is '\n') escaped.Append("\\n");
            else if (!char.IsControl(letter) || letter is '\t') escaped.Append(letter);
        return escaped.ToString();
    }

    /// <summary>A line with its end, broken where it is longer than 75 octets; never within a character.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
