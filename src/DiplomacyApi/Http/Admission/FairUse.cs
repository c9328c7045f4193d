using System.Threading.RateLimiting;
using DiplomacyApi.Http.Operations;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Admission;

/// <summary>
/// So many requests a second for each reader, with a burst for those who come rarely. Answers that the reader holds already (304) cost
/// nothing, and neither do health checks.
/// </summary>
sealed class FairUse(ServerMetrics metrics) : IDisposable
{
    const int RequestsPerSecond = 50;
    const int Burst = 500;

    // Windows of a fifth of a second: a reader who waits is let in again soon. Readers who stay away are forgotten.
    readonly PartitionedRateLimiter<HttpContext> readers = PartitionedRateLimiter.Create<HttpContext, int>(http => RateLimitPartition.GetTokenBucketLimiter(
        ReaderAddress.Slot(http.Connection.RemoteIpAddress),
        _ => new TokenBucketRateLimiterOptions { TokenLimit = Burst, TokensPerPeriod = RequestsPerSecond / 5, ReplenishmentPeriod = TimeSpan.FromMilliseconds(200), QueueLimit = 0, AutoReplenishment = true }));

    public async Task Admit(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        if (readers.GetStatistics(http) is { CurrentAvailablePermits: 0 })
        {
            metrics.TurnAway("reader");
            http.Response.Headers.RetryAfter = "1";
            await new ProblemResult(ProblemTypes.RateLimited, $"More than {RequestsPerSecond} requests a second came from your address. Wait a second, or take whole lists in one request as .csv or .ndjson.").ExecuteAsync(http);
            return;
        }

        await next(http);
        if (http.Response.StatusCode != StatusCodes.Status304NotModified) readers.AttemptAcquire(http).Dispose();
    }

    public void Dispose() => readers.Dispose();
}
