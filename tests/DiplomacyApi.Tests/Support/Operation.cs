using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Support;

/// <summary>An operation of the contract, with an address that has an answer over the fictional seed.</summary>
sealed record Operation(string Path, JsonNode Contract)
{
    /// <summary>A record of each collection.</summary>
    public static readonly IReadOnlyDictionary<string, string> Records = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["actors"] = "anna-berg",
        ["agreements"] = "bridge-evacuation-2031-03",
        ["articles"] = "hill-herald-2031-03-04-b0d561",
        ["claims"] = "bridge-evacuation-2031-03-shots",
        ["conflicts"] = "hills-war",
        ["events"] = "bridge-talks-2031-03",
        ["extracts"] = "hill-herald-2031-03-04-b0d561-x01",
        ["figures"] = "bodies-range",
        ["places"] = "bridge-town",
        ["proposals"] = "spring-truce-2031-03",
        ["statements"] = "berg-offers-truce-2031-03-03",
        ["topics"] = "peace",
    };

    /// <summary>What must be given beside the path.</summary>
    static readonly IReadOnlyDictionary<string, string> Queries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/v1/search"] = "q=truce",
        ["/v1/proposals/compare"] = "ids=spring-truce-2031-03,hill-observers-2031",
        ["/v1/positions/matrix"] = "topic=peace",
        ["/v1/confirmations/matrix"] = "agreement=bridge-evacuation-2031-03",
        ["/v1/extracts/{id}/verify"] = "quote=stop",
        ["/v1/changes"] = $"since={ReleasedSeed.First}",
        ["/v1/graph"] = "from=actors/anna-berg",
        ["/v1/graph.graphml"] = "from=actors/anna-berg",
    };

    /// <summary>A parameter that names a record which had another id, for operations that speak of no single one.</summary>
    static readonly string[] Naming = ["topic=former-topics", "record=actors/former-actors", "from=actors/former-actors", "ids=hill-observers-2031,former-proposals", "agreement=former-agreements"];

    public string Address => With();

    /// <summary>Its answers, by status.</summary>
    public JsonNode Documented => Contract["responses"]!;

    /// <summary>Its address with a record by an id that it had.</summary>
    public string ByFormerId => HasRecord ? With("former") : Address.Split('?')[0] + "?" + string.Join('&', (Queries.GetValueOrDefault(Bare)?.Split('&') ?? []).Where(given => given.Split('=')[0] != Former.Split('=')[0]).Append(Former));

    /// <summary>The media types of its answer.</summary>
    public IReadOnlyList<string> MediaTypes => [.. Documented["200"]!["content"]!.AsObject().Select(media => media.Key)];

    /// <summary>Whether it speaks of one record.</summary>
    public bool HasRecord => Path.Contains("{id}", StringComparison.Ordinal);

    string Bare => Path.Replace(".{format}", "", StringComparison.Ordinal);

    string Former => Naming.First(naming => Contract["parameters"]!.AsArray().Any(parameter => naming.StartsWith($"{parameter!["name"]}=", StringComparison.Ordinal)));

    /// <summary>The operations of the contract that is served.</summary>
    public static async Task<IReadOnlyList<Operation>> All(Api api) =>
        [.. (await api.Json("/openapi/v1.json"))["paths"]!.AsObject().Select(path => new Operation(path.Key, path.Value!["get"]!))];

    /// <summary>Its address with another record, name or version, and with more parameters.</summary>
    public string With(string? id = null, string? query = null)
    {
        var collection = Path.Split('/')[2..].FirstOrDefault() is { } part && Records.ContainsKey(part.Split('.')[0]) ? part.Split('.')[0] : "actors";
        var path = Path.Replace("{resource}", "actors", StringComparison.Ordinal).Replace("{id}", id is null ? Records[collection] : $"{id}-{collection}", StringComparison.Ordinal)
            .Replace("{name}", id ?? "statements", StringComparison.Ordinal).Replace("{version}", id ?? ReleasedSeed.Second, StringComparison.Ordinal).Replace("{format}", "csv", StringComparison.Ordinal);
        var given = Queries.GetValueOrDefault(Bare);
        return string.Join('?', new[] { path, string.Join('&', new[] { given, query }.OfType<string>()) }.Where(text => text.Length > 0));
    }

    public override string ToString() => Path;
}
