using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DiplomacyApi.Http;

/// <summary>
/// The address under which readers reach the server, for what must be written out whole: as it was configured, otherwise where the server
/// listens. What a request says in its Host header is never repeated, since it may be anything.
/// </summary>
sealed class PublicAddress(PublicUrl configured, IServer server)
{
    static readonly string[] Everywhere = ["://+", "://*", "://[::]", "://0.0.0.0"];

    /// <summary>The address, without a slash at the end.</summary>
    public string Base => (configured.IsKnown ? configured.Of("") : Listening).TrimEnd('/');

    string Listening => Everywhere.Aggregate(
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost",
        (address, everywhere) => address.Replace(everywhere, "://localhost", StringComparison.Ordinal));
}
