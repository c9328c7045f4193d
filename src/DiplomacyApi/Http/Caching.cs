using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DiplomacyApi.Storage;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http;

/// <summary>
/// The data never changes within a release, so the tag of an answer is known before anything is read: it follows from the release, the
/// program and the request as it was understood.
/// </summary>
sealed class Caching(IResponseCompressionProvider compression)
{
    /// <summary>What is served now, and may be another release tomorrow.</summary>
    public const string Fresh = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";

    /// <summary>What names its release is the same for ever, but the program may come to write it otherwise.</summary>
    public const string Pinned = "public, max-age=86400, stale-while-revalidate=86400, stale-if-error=604800";

    /// <summary>What depends on more than its release is asked for again each time; the tag saves sending it.</summary>
    public const string Checked = "public, no-cache";

    static readonly string Build = typeof(Caching).Module.ModuleVersionId.ToString("N");

    /// <summary>
    /// Sets what caches need to know; true where the conditions of the request settle the answer: the caller holds it already, or wants
    /// another. <paramref name="besides"/> is what the answer depends on besides the release and the request.
    /// </summary>
    public bool IsSettled(HttpContext http, ReleaseIdentity release, string understood, string format, bool isPinned = false, string besides = "")
    {
        var coding = compression.CheckRequestAcceptsCompression(http) ? compression.GetCompressionProvider(http)?.EncodingName : null;
        var tag = new EntityTagHeaderValue($"\"{Tag(release, besides.Length == 0 ? understood : $"{understood}\n{besides}", format, coding ?? "identity")}\"");
        var response = http.Response;
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = besides.Length > 0 ? Checked : isPinned ? Pinned : Fresh;
        response.Headers.Vary = new(["Accept", "Accept-Encoding"]);
        return Preconditions.Settle(http, tag);
    }

    static string Tag(ReleaseIdentity release, string understood, string format, string coding) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', release.Version, release.ContentDigest, Build, understood, format, coding))).AsSpan(0, 15));
}
