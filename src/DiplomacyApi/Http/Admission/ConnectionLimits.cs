using DiplomacyApi.Http.Operations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DiplomacyApi.Http.Admission;

/// <summary>What one connection may cost. Requests are short lines and have no body; answers go to readers that read.</summary>
static class ConnectionLimits
{
    /// <summary>With fewer file descriptors the program does not start.</summary>
    public const int FewestDescriptors = OtherDescriptors + DescriptorsEach * FewestConnections;

    /// <summary>With fewer file descriptors connections are so few that it is worth a warning.</summary>
    public const int EnoughDescriptors = 4_096;

    /// <summary>How many connections more may be open for the moment in which they are refused.</summary>
    public const int BeingRefused = 32;

    const int MostConnections = 2_000;
    const int FewestConnections = 16;

    /// <summary>A connection and the file or the database that it reads. .NET does not survive the end of its file descriptors.</summary>
    const int DescriptorsEach = 2;

    /// <summary>What the process has open beside: its assemblies, about 300, the databases of the releases that it keeps open, and connections that it refuses.</summary>
    const int OtherDescriptors = 480;

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
    public static int Within(ulong? descriptors) => descriptors is { } limit && limit < OtherDescriptors + DescriptorsEach * MostConnections ? Math.Max(FewestConnections, ((int)limit - OtherDescriptors) / DescriptorsEach) : MostConnections;
}
