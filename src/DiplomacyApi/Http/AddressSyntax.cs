using System.Buffers;
using System.Text;

namespace DiplomacyApi.Http;

/// <summary>How an address is to be written. ASP.NET Core lets more pass: broken escapes as they stand, and any case of letters.</summary>
static class AddressSyntax
{
    static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./");
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    static readonly string[] CanonicalRoots = ["v1", "openapi", "problems", "guides", "health", "swagger", "vocab"];

    /// <summary>Whether every percent escape is one, and all of them together are UTF-8 without control characters.</summary>
    public static bool IsProper(string query)
    {
        if (!query.Contains('%', StringComparison.Ordinal)) return true;
        var bytes = new List<byte>(query.Length);
        for (var i = 0; i < query.Length; i++)
        {
            if (query[i] is not '%')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(query, i, 1));
                continue;
            }

            if (i + 2 >= query.Length || !char.IsAsciiHexDigit(query[i + 1]) || !char.IsAsciiHexDigit(query[i + 2])) return false;
            bytes.Add(Convert.FromHexString(query.AsSpan(i + 1, 2))[0]);
            i += 2;
        }

        try
        {
            return !Strict.GetString([.. bytes]).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>
    /// The one spelling of a path (lower case, no slash at the end or twice) as it is written in an address, or null where it is spelled so.
    /// The path is as the server reads it: decoded, apart from slashes that are part of a name; those are in no path of ours.
    /// </summary>
    public static string? Canonical(string path)
    {
        if (IsPlain(path)) return null;
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0 || !CanonicalRoots.Contains(segments[0], StringComparer.OrdinalIgnoreCase)) return null;
        if (segments[0].Equals("swagger", StringComparison.OrdinalIgnoreCase) || path.Contains('%', StringComparison.Ordinal)) return null;
        var canonical = Array.ConvertAll(segments, segment => segment.ToLowerInvariant());
        return $"/{string.Join('/', canonical)}" == path ? null : $"/{string.Join('/', canonical.Select(Uri.EscapeDataString))}";
    }

    /// <summary>Whether a path has nothing that could be spelled otherwise, as nearly all have.</summary>
    static bool IsPlain(string path) => path is ['/', .., not '/'] && !path.AsSpan().ContainsAnyExcept(Plain) && !path.Contains("//", StringComparison.Ordinal);
}
