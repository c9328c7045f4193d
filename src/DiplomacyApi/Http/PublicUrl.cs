namespace DiplomacyApi.Http;

/// <summary>
/// The address under which readers reach the server, where it was told it. Links are relative; only formats that are read away from
/// here (feeds, citations, linked data) need whole addresses, and these never come from a request.
/// </summary>
sealed class PublicUrl(Uri? configured)
{
    readonly string root = configured is null ? "" : configured.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>The host that requests must name, apart from loopback; null where any may be named.</summary>
    public string? Host => configured?.Host;

    /// <summary>Whether whole addresses can be given.</summary>
    public bool IsKnown => configured is not null;

    /// <summary>A path of this server as a whole address; the path itself where the address is not known.</summary>
    public string Of(string path) => $"{root}{path}";
}
