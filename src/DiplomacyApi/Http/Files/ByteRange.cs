using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http.Files;

/// <summary>A range of the bytes of a file that was asked for (RFC 9110, 14).</summary>
/// <param name="First">The first byte, from 0.</param>
/// <param name="Last">The last byte.</param>
/// <param name="IsSatisfiable">Whether the file has such a range.</param>
sealed record ByteRange(long First, long Last, bool IsSatisfiable)
{
    static readonly ByteRange None = new(0, 0, IsSatisfiable: false);

    /// <summary>
    /// The range, or null where the whole file is to be sent: none was asked for, several were, they are not of bytes, or they were
    /// asked of another file than this one.
    /// </summary>
    public static ByteRange? Asked(HttpRequest request, long length, EntityTagHeaderValue tag)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Headers.Range is not [{ } text] || !text.StartsWith("bytes", StringComparison.OrdinalIgnoreCase)) return null;
        if (request.Headers.IfRange is [{ } condition] && condition != tag.ToString()) return null;
        if (!RangeHeaderValue.TryParse(text, out var asked)) return None;
        return asked.Ranges.Count > 1 ? null : Of(asked.Ranges.First(), length);
    }

    static ByteRange Of(RangeItemHeaderValue asked, long length)
    {
        var first = asked.From ?? Math.Max(0, length - asked.To!.Value);
        var last = asked.From is null || asked.To is null ? length - 1 : Math.Min(asked.To.Value, length - 1);
        return first > last ? None : new ByteRange(first, last, IsSatisfiable: true);
    }
}
