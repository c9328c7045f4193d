using Microsoft.AspNetCore.HttpOverrides;

namespace DiplomacyApi.Http.Admission;

/// <summary>Whose word is believed on whom a request comes from: that of the proxies that were named, however many stand in a row, and of nobody else.</summary>
static class Proxies
{
    public static ForwardedHeadersOptions Believed(IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
        return options;
    }
}
