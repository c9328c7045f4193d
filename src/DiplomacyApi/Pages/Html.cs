using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DiplomacyApi.Pages;

/// <summary>
/// HTML that is safe to send. It is written as an interpolated string: what stands in the string is ours and goes out as it is, what is
/// put into it is text and is escaped, unless it is HTML itself.
/// </summary>
[InterpolatedStringHandler]
sealed class Html(int literalLength, int formattedCount)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder text = new(literalLength + (formattedCount * 32));

    public static Html Nothing { get; } = $"";

    /// <summary>HTML that was made elsewhere and is known to be safe.</summary>
    public static Html Made(string html)
    {
        var made = new Html(html.Length, 0);
        made.AppendLiteral(html);
        return made;
    }

    /// <summary>Text in which words between backticks are code.</summary>
    public static Html Prose(string text) => Joined(text.Split('`').Select((part, number) => number % 2 == 0 ? (Html)$"{part}" : $"<code>{part}</code>"));

    /// <summary>Parts one after the other.</summary>
    public static Html Joined(IEnumerable<Html> parts) => $"{parts}";

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? value) => text.Append(Encoder.Encode(value ?? "").Replace("&#xA;", "\n", StringComparison.Ordinal));

    public void AppendFormatted(Html? html) => text.Append(html?.text);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) AppendFormatted(part);
    }

    /// <summary>A number, with commas between the thousands.</summary>
    public void AppendFormatted(long number) => text.Append(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>A number, with commas between the thousands and the decimals that it has.</summary>
    public void AppendFormatted(decimal number) => text.Append(number.ToString("#,0.##########", CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();
}
