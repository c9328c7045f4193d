using System.Threading.RateLimiting;
using DiplomacyApi.Http.Operations;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Admission;

/// <summary>
/// Only so many requests that take long are at work at once, so that cheap ones stay cheap; a few more may wait. Streams of all rows have
/// places of their own, since a slow reader holds one for as long as it reads.
/// </summary>
sealed class CostlyRequests(ServerMetrics metrics) : IDisposable
{
    const int Waiting = 32;
    const int Streams = 32;

    /// <summary>How many are at work at once: more than there are processors would make each slower and none sooner.</summary>
    public static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount, 2, 8);

    static readonly string[] CostlyParameters = ["q", "facets", "include", "as_of"];

    /// <summary>Paths that take long whatever they are asked.</summary>
    public static readonly IReadOnlyList<string> CostlyPaths = ["/v1/search", "/v1/graph", "/v1/changes", "/v1/proposals/compare", "/v1/positions/matrix", "/v1/confirmations/matrix"];

    readonly ConcurrencyLimiter queries = new(new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    readonly ConcurrencyLimiter streams = new(new ConcurrencyLimiterOptions { PermitLimit = Streams, QueueLimit = 0 });

    /// <summary>As many as there are connections, so that it is felt only where one asks for many files at once, as HTTP/2 can.</summary>
    readonly ConcurrencyLimiter files = new(new ConcurrencyLimiterOptions { PermitLimit = ConnectionLimits.Within(ResourceLimits.FileDescriptors), QueueLimit = 0 });

    public async Task Admit(HttpContext http, RequestDelegate next)
    {
        if (LimiterOf(http.Request) is not { } limiter)
        {
            await next(http);
            return;
        }

        using var place = await limiter.AcquireAsync(1, http.RequestAborted);
        if (place.IsAcquired)
        {
            await next(http);
            return;
        }

        metrics.TurnAway("places");
        http.Response.Headers.RetryAfter = "1";
        await new ProblemResult(ProblemTypes.Overloaded, "All places for requests that take long are taken. Try again in a second.").ExecuteAsync(http);
    }

    public void Dispose()
    {
        queries.Dispose();
        streams.Dispose();
        files.Dispose();
    }

    ConcurrencyLimiter? LimiterOf(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        if (path.StartsWith("/data/", StringComparison.Ordinal)) return files;
        if (!path.StartsWith("/v1/", StringComparison.Ordinal)) return null;
        if (path.AsSpan(path.LastIndexOf('/')).Contains('.') || IsStream(request)) return streams;
        return CostlyPaths.Any(costly => path.StartsWith(costly, StringComparison.Ordinal)) || CostlyParameters.Any(request.Query.ContainsKey) ? queries : null;
    }

    static bool IsStream(HttpRequest request) => request.Headers.Accept.Any(accept => accept?.Contains("csv", StringComparison.Ordinal) == true || accept?.Contains("ndjson", StringComparison.Ordinal) == true);
}
