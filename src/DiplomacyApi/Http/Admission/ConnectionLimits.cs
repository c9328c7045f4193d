using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DiplomacyApi.Http.Admission;

/// <summary>What one connection may cost. Requests are short lines and have no body; answers go to readers that read.</summary>
static class ConnectionLimits
{
    /// <summary>More than this and the process would come near the file descriptors that systems give by default.</summary>
    const int MostConnections = 2_000;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = 0;
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1_024, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
