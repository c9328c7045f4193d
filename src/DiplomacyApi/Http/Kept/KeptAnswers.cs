using DiplomacyApi.Storage;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace DiplomacyApi.Http.Kept;

/// <summary>
/// Keeps answers as they were sent, coding and all, in front of everything that makes them. A release never changes, so an answer holds
/// until another release is served; the bytes are bounded. What is long, streamed or asked for under conditions goes the other way, and so
/// does what is asked for once: reading everything in turn pushes nothing out that others ask for again.
/// </summary>
sealed class KeptAnswers(CurrentRelease current) : IDisposable
{
    const int MostBytes = 64 * 1024 * 1024;
    const int LongestAnswer = 512 * 1024;

    /// <summary>What was asked for lately, each in the place of its hash.</summary>
    readonly int[] asked = new int[64 * 1024];

    readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostBytes, CompactionPercentage = 0.25 });

    public async Task Answer(HttpContext http, RequestDelegate next)
    {
        if (!IsWorthKeeping(http.Request) || current.Identity is not { } release)
        {
            await next(http);
            return;
        }

        var key = Key(http.Request);
        if (kept.TryGetValue(key, out KeptAnswer? answer) && answer!.Release == release)
        {
            await answer.Send(http);
            return;
        }

        if (HttpMethods.IsHead(http.Request.Method) || !IsAskedAgain(key)) await next(http);
        else await Keep(http, next, key, release);
    }

    public void Dispose() => kept.Dispose();

    async Task Keep(HttpContext http, RequestDelegate next, string key, ReleaseIdentity release)
    {
        var sent = http.Response.Body;
        using var copy = new CopyingStream(sent, LongestAnswer);
        http.Response.Body = copy;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = sent;
        }

        if (http.Response.StatusCode != StatusCodes.Status200OK || http.Response.Headers.CacheControl == Caching.Checked || copy.Copied is not { } body || !http.Response.Headers.TryGetValue("Release", out var served) || served != release.Version) return;
        var answer = new KeptAnswer(http.Response, release, body);
        if (answer.IsTagged) kept.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size });
    }

    /// <summary>Whether this was asked for not long ago; from now on it was. Requests at once may each take the other for the first: that costs an answer that is made once more.</summary>
    bool IsAskedAgain(string key)
    {
        var hash = string.GetHashCode(key, StringComparison.Ordinal);
        ref var place = ref asked[(uint)hash % asked.Length];
        if (place == hash) return true;
        place = hash;
        return false;
    }

    /// <summary>Pages and records as JSON, read without conditions other than a tag.</summary>
    static bool IsWorthKeeping(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        return path.StartsWith("/v1", StringComparison.Ordinal) && !path.AsSpan(path.LastIndexOf('/')).Contains('.') && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Headers.Range.Count == 0 && request.Headers.IfMatch.Count == 0 && IsPlain(request.Headers.IfNoneMatch);
    }

    /// <summary>No tag, or one strong tag: what nearly all readers send.</summary>
    static bool IsPlain(StringValues tags) => tags.Count == 0 || (tags.Count == 1 && tags[0] is ['"', ..] tag && !tag.Contains(',', StringComparison.Ordinal));

    // Whatever can change the bytes of an answer is in the key, as the request spells it: the same answer may be kept under several keys,
    // but never two answers under one.
    static string Key(HttpRequest request) => string.Join('\n', request.Path.Value, request.QueryString.Value, request.Headers.Accept.ToString(), request.Headers.AcceptEncoding.ToString());
}
