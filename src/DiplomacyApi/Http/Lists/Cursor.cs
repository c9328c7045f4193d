using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DiplomacyApi.Http.Lists;

/// <summary>
/// The place where a page ended. It is bound by digests to the release and to the request, so that it can't be used with others by
/// mistake; a last digest over all of it shows any change. None of this is a secret.
/// </summary>
/// <param name="Release">Which release it belongs to.</param>
/// <param name="Request">Which request it belongs to.</param>
/// <param name="Key">The sort key of the last row, as text; the lists know what it means.</param>
sealed record Cursor(string Release, string Request, string Key)
{
    const int Longest = 1_000;
    const int TagBytes = 8;

    /// <summary>The cursor as it is given out.</summary>
    public string Encode()
    {
        byte[] body = [.. Tag(Release), .. Tag(Request), .. Encoding.UTF8.GetBytes(Key)];
        return Base64Url.EncodeToString([.. body, .. Tag(body)]);
    }

    /// <summary>The key in a cursor that belongs to this release and request.</summary>
    public static CursorReading Read(string text, string release, string request, out string key)
    {
        key = "";
        if (!TryDecode(text, out var bytes) || bytes.Length < 3 * TagBytes) return CursorReading.Broken;
        var body = bytes[..^TagBytes];
        if (!bytes[^TagBytes..].AsSpan().SequenceEqual(Tag(body))) return CursorReading.Broken;
        if (!body[..TagBytes].AsSpan().SequenceEqual(Tag(release))) return CursorReading.OtherRelease;
        if (!body[TagBytes..(2 * TagBytes)].AsSpan().SequenceEqual(Tag(request))) return CursorReading.OtherRequest;
        key = Encoding.UTF8.GetString(body[(2 * TagBytes)..]);
        return CursorReading.Fits;
    }

    static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (text.Length > Longest || !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') || !Base64Url.IsValid(text)) return false;
        bytes = Base64Url.DecodeFromChars(text);
        // Unused bits at the end could be changed without changing the bytes; there is one spelling of each cursor.
        return Base64Url.EncodeToString(bytes) == text;
    }

    static byte[] Tag(string text) => Tag(Encoding.UTF8.GetBytes(text));

    static byte[] Tag(byte[] bytes) => SHA256.HashData(bytes)[..TagBytes];
}

/// <summary>How a cursor fits a request.</summary>
enum CursorReading
{
    /// <summary>It is the place where a page of this request ended.</summary>
    Fits,

    /// <summary>It isn't a cursor, or was changed.</summary>
    Broken,

    /// <summary>It belongs to a request with other filters or another order.</summary>
    OtherRequest,

    /// <summary>It belongs to another release.</summary>
    OtherRelease,
}
