using System.Globalization;
using System.Text;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Resources.Records;

/// <summary>A record as one row of a CSV: its columns as text, lists joined by <c>; </c>.</summary>
static class Cells<T>
{
    /// <summary>The header row, of all fields or of those that are named.</summary>
    public static ReadOnlyMemory<byte> Header(IReadOnlyList<string>? fields = null) => Line(Columns<T>.Of(fields).Select(column => column.Name));

    /// <summary>The record as a row, of all fields or of those that are named.</summary>
    public static byte[] Row(T record, IReadOnlyList<string>? fields = null) => Line(Columns<T>.Row(record, fields).Select(Text));

    static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => Iso.Day(day),
        IReadOnlyList<string> texts => texts.Count == 0 ? null : string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    static byte[] Line(IEnumerable<string?> cells) => Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\r\n");

    /// <summary>A cell as RFC 4180 has it; the text itself is never altered.</summary>
    static string Quoted(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\r\n") || text.Length == 0 || text[0] == ' ' || text[^1] == ' ' ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
