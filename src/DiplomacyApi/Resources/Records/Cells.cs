using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Resources.Records;

/// <summary>A record as one row of a CSV: its columns as text, lists joined by <c>; </c>.</summary>
static class Cells<T>
{
    /// <summary>The header row, of all fields or of those that are named.</summary>
    public static ReadOnlyMemory<byte> Header(IReadOnlyList<string>? fields = null) => CsvLine.Of(Columns<T>.Of(fields).Select(column => column.Name));

    /// <summary>The record as a row, of all fields or of those that are named.</summary>
    public static byte[] Row(T record, IReadOnlyList<string>? fields = null) => CsvLine.Of(Columns<T>.Row(record, fields).Select(Text));

    static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => Iso.Day(day),
        IReadOnlyList<string> texts => texts.Count == 0 ? null : string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
