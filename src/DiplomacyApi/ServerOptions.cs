using System.Net;

namespace DiplomacyApi;

/// <summary>Where the server finds what it serves, and how it is reached.</summary>
/// <param name="DataFolder">The folder with the releases.</param>
/// <param name="Urls">The addresses that it listens on.</param>
sealed record ServerOptions(string DataFolder, string Urls)
{
    /// <summary>The address under which readers reach it; null where that is not known, and then no whole addresses are given.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Whether readers are limited in how much they ask for at once; off for benchmarks alone.</summary>
    public bool HasLimits { get; init; } = true;

    /// <summary>The proxies whose word is believed on whom a request comes from.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>A port of loopback on which metrics can be read, for Prometheus; null for none.</summary>
    public int? MetricsPort { get; init; }
}
