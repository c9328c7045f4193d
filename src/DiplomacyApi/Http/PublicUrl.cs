namespace DiplomacyApi.Http;

/// <summary>
/// The address under which readers reach the server, where it was told it. Links are relative; only formats that are read away from
/// here (feeds, citations, linked data) need whole addresses, and these never come from a request.
/// </summary>
sealed class PublicUrl(Uri? configured)
{
    /// <summary>Stands for the server in names that must be whole all the same. It belongs to nobody, for ever (RFC 2606).</summary>
    static readonly Uri Unnamed = new("https://diplomacy-api.invalid/");

    readonly string root = configured is null ? "" : configured.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>The host that requests must name, apart from loopback; null where any may be named.</summary>
    public string? Host => configured?.Host;

    /// <summary>Whether whole addresses can be given.</summary>
    public bool IsKnown => configured is not null;

    /// <summary>What relative addresses are to be resolved against by a reader who can't know where they come from.</summary>
    public Uri Base => configured ?? Unnamed;

    /// <summary>A name for what stands at a path, whole in any case: its address, or a tag (RFC 4151) where the address is not known.</summary>
    public string Id(string path) => IsKnown ? Of(path) : $"tag:{Unnamed.Host},2026:{path}";

    /// <summary>A path of this server as a whole address; the path itself where the address is not known.</summary>
    public string Of(string path) => $"{root}{path}";
}
