using DiplomacyApi.Storage;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DiplomacyApi.Http.Kept;

/// <summary>An answer as it was sent: coded, with the headers that belong to it. It holds for one release.</summary>
sealed class KeptAnswer
{
    /// <summary>The headers of the answer itself; those of the connection, the request and the reader are set anew for each.</summary>
    static readonly string[] Own =
    [
        HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.CacheControl, HeaderNames.Vary, HeaderNames.Link, HeaderNames.ETag, HeaderNames.AcceptRanges, "Repr-Digest", "Release",
    ];

    readonly KeyValuePair<string, StringValues>[] headers;
    readonly byte[] body;
    readonly string? tag;

    public KeptAnswer(HttpResponse response, ReleaseIdentity release, byte[] body)
    {
        headers = [.. Own.Where(name => response.Headers.ContainsKey(name)).Select(name => KeyValuePair.Create(name, response.Headers[name]))];
        tag = response.Headers.ETag;
        (Release, this.body) = (release, body);
    }

    /// <summary>The release that it was read from.</summary>
    public ReleaseIdentity Release { get; }

    /// <summary>About how many bytes keeping it takes.</summary>
    public int Size => body.Length + 512;

    /// <summary>Whether only the tag is worth more than the answer: it has one, so that it can be asked for again.</summary>
    public bool IsTagged => tag is not null;

    /// <summary>Sends it again, or says that the reader holds it.</summary>
    public Task Send(HttpContext http)
    {
        var response = http.Response;
        foreach (var (name, value) in headers) response.Headers[name] = value;
        // Only one plain tag comes here, and is compared as text; lists and stars take the way that all answers take.
        if (http.Request.Headers.IfNoneMatch is { Count: 1 } held && held[0] == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            response.Headers.ContentEncoding = default;
            return Task.CompletedTask;
        }

        response.ContentLength = body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, 0, body.Length, http.RequestAborted);
    }
}
