using System.Text;

namespace DiplomacyApi.Http.Formats;

/// <summary>A row of a CSV as RFC 4180 has it; the texts themselves are never altered.</summary>
static class CsvLine
{
    public static byte[] Of(IEnumerable<string?> cells) => Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\r\n");

    static string Quoted(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\r\n") || text.Length == 0 || text[0] == ' ' || text[^1] == ' ' ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
