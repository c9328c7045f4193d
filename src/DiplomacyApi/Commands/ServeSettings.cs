using System.CommandLine;
using System.Net;

namespace DiplomacyApi.Commands;

/// <summary>How a server is to be set up, read from the command line and checked as a whole: what is wrong is said all at once, before anything starts.</summary>
sealed class ServeSettings
{
    readonly Option<string> publicUrl = new("--public-url") { Description = "The address under which readers reach the server, such as https://api.example.org. Feeds, citations and linked data need it; requests to other hosts are then refused." };
    readonly Option<string> limits = new("--limits") { Description = "on, or off for benchmarks: whether readers are limited in how much they ask for at once.", DefaultValueFactory = _ => "on" };
    readonly Option<string[]> proxies = new("--proxy") { Description = "An address or network of a proxy whose X-Forwarded-For is believed, such as 10.0.0.0/8; may be repeated." };
    readonly Option<string> metricsPort = new("--metrics-port") { Description = "A port of loopback on which Prometheus reads /metrics." };

    /// <summary>The addresses to listen on.</summary>
    public Option<string> Urls { get; } = new("--urls") { Description = "The addresses to listen on.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://localhost:5080" };

    public IReadOnlyList<Option> Options => [Urls, publicUrl, limits, proxies, metricsPort];

    /// <summary>The options of the server; null where something is wrong, and then every problem is named.</summary>
    public ServerOptions? Read(ParseResult parsed, string dataFolder, ICollection<string> problems)
    {
        var options = new ServerOptions(dataFolder, parsed.GetValue(Urls)!)
        {
            PublicUrl = Address("--public-url", parsed.GetValue(publicUrl), problems),
            HasLimits = Switch("--limits", parsed.GetValue(limits)!, problems),
            Proxies = [.. (parsed.GetValue(proxies) ?? []).Select(proxy => Network(proxy, problems)).OfType<IPNetwork>()],
            MetricsPort = Port("--metrics-port", parsed.GetValue(metricsPort), problems),
        };
        foreach (var url in options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
            if (!url.StartsWith("http://", StringComparison.Ordinal) && !url.StartsWith("https://", StringComparison.Ordinal)) problems.Add($"--urls {url}: is not an address to listen on; allowed is such as http://localhost:5080, several with ; between");
        return problems.Count == 0 ? options : null;
    }

    static Uri? Address(string option, string? text, ICollection<string> problems)
    {
        if (text is null) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 }) return address;
        problems.Add($"{option} {text}: is not the address of a server; allowed is such as https://api.example.org");
        return null;
    }

    static bool Switch(string option, string text, ICollection<string> problems)
    {
        if (text is not ("on" or "off")) problems.Add($"{option} {text}: allowed are on and off");
        return text != "off";
    }

    static IPNetwork? Network(string text, ICollection<string> problems)
    {
        if (IPNetwork.TryParse(text, out var network)) return network;
        if (IPAddress.TryParse(text, out var address)) return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        problems.Add($"--proxy {text}: is not an address or a network; allowed is such as 10.0.0.7 or 10.0.0.0/8");
        return null;
    }

    static int? Port(string option, string? text, ICollection<string> problems)
    {
        if (text is null) return null;
        if (ushort.TryParse(text, out var port) && port > 0) return port;
        problems.Add($"{option} {text}: is not a port; allowed are 1 to 65535");
        return null;
    }
}
