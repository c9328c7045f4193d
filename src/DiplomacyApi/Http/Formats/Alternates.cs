namespace DiplomacyApi.Http.Formats;

/// <summary>Tells in the headers where the same answer can be had in other formats (RFC 8288).</summary>
static class Alternates
{
    /// <summary>Proxies refuse headers of some kilobytes, so the addresses of a request with very many values are left to the reader.</summary>
    const int LongestAddress = 500;

    public static void Tell(HttpResponse response, IEnumerable<(Format Format, string Address)> others)
    {
        foreach (var (format, address) in others.Where(other => other.Address.Length <= LongestAddress))
            response.Headers.Append("Link", $"<{address}>; rel=\"alternate\"; type=\"{MediaTypes.Of(format)}\"");
    }
}
