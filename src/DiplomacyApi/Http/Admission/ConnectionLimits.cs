using DiplomacyApi.Http.Operations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DiplomacyApi.Http.Admission;

/// <summary>What one connection may cost. Requests are short lines and have no body; answers go to readers that read.</summary>
static class ConnectionLimits
{
    const int MostConnections = 2_000;
    const int FewestConnections = 16;

    /// <summary>What the process has open beside connections, with room to spare: .NET does not survive the end of its file descriptors.</summary>
    const int OtherDescriptors = 400;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = 0;
        limits.MaxConcurrentConnections = Within(ResourceLimits.FileDescriptors);
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1_024, gracePeriod: TimeSpan.FromSeconds(10));
    }

    /// <summary>How many connections there is room for within the descriptors that the process may have.</summary>
    public static int Within(ulong? descriptors) => descriptors is { } limit && limit < MostConnections + OtherDescriptors ? Math.Max(FewestConnections, (int)limit - OtherDescriptors) : MostConnections;
}
