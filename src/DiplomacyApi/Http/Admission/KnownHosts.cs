using System.Net;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Admission;

/// <summary>Where the server was told its public address, requests must name that host or loopback: another name leads elsewhere, and caches must not learn it.</summary>
sealed class KnownHosts(PublicUrl publicUrl)
{
    public Task Admit(HttpContext http, RequestDelegate next)
    {
        var host = http.Request.Host.Host;
        return publicUrl.Host is not { } known || host.Equals(known, StringComparison.OrdinalIgnoreCase) || IsLoopback(host)
            ? next(http)
            : new ProblemResult(ProblemTypes.BadRequest, $"The Host header names another server. Send requests to {publicUrl.Of("/")}.").ExecuteAsync(http);
    }

    static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
