using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiplomacyApi.Tests.Support;

/// <summary>A path of the contract with the examples that it gives: requests are made of it, not written down again.</summary>
/// <param name="Path">The path, with an example in place of what varies.</param>
/// <param name="Required">The query without which there is no answer; empty for most.</param>
/// <param name="Parameters">What else can be asked: each as the contract has it.</param>
sealed record ContractRoute(string Path, string Required, IReadOnlyList<JsonNode> Parameters)
{
    /// <summary>Every path of the contract; a path in several formats once for each.</summary>
    public static async Task<IReadOnlyList<ContractRoute>> All(Api api) =>
        [.. (await api.Json("/openapi/v1.json"))["paths"]!.AsObject().SelectMany(path => Of(path.Key, path.Value!["get"]!["parameters"]?.AsArray().Select(parameter => parameter!).ToList() ?? []))];

    /// <summary>The values that the contract names for a parameter; for one of records or words its example.</summary>
    public static IReadOnlyList<string> Values(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        if ((schema["items"] ?? schema)["enum"] is JsonArray codes) return [.. codes.Select(code => code!.GetValue<string>())];
        return Example(parameter) is { } example ? [example] : [];
    }

    /// <summary>The address with a query of these parts; what is empty is left out.</summary>
    public string With(params IEnumerable<string> query)
    {
        var parts = query.Prepend(Required).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? Path : $"{Path}?{string.Join('&', parts)}";
    }

    public bool Takes(string name) => Parameters.Any(parameter => Name(parameter) == name);

    public IReadOnlyList<string> ValuesOf(string name) => Parameters.FirstOrDefault(parameter => Name(parameter) == name) is { } parameter ? Values(parameter) : [];

    public static string Name(JsonNode parameter) => parameter["name"]!.GetValue<string>();

    /// <summary>The example of a parameter, as a request has it; null where it has none.</summary>
    public static string? Example(JsonNode parameter)
    {
        if (parameter["example"] is JsonArray list) return string.Join(',', list.Select(value => value!.GetValue<string>()));
        var schema = parameter["schema"]!;
        var example = parameter["example"] ?? schema["examples"]?[0] ?? schema["items"]?["examples"]?[0];
        return example is null ? null : example.GetValueKind() is JsonValueKind.String ? example.GetValue<string>() : example.ToJsonString();
    }

    static IEnumerable<ContractRoute> Of(string path, List<JsonNode> parameters)
    {
        var required = string.Join('&', parameters.Where(IsRequired).Select(parameter => $"{Name(parameter)}={Uri.EscapeDataString(Example(parameter)!)}"));
        var others = parameters.Where(parameter => !IsInPath(parameter) && !IsRequired(parameter)).ToList();
        var filled = parameters.Where(parameter => IsInPath(parameter) && Name(parameter) != "format").Aggregate(path, (all, parameter) => all.Replace($"{{{Name(parameter)}}}", Example(parameter) ?? Values(parameter)[0], StringComparison.Ordinal));
        var formats = parameters.Where(parameter => IsInPath(parameter) && Name(parameter) == "format").SelectMany(Values).ToList();
        return formats.Count == 0 ? [new ContractRoute(filled, required, others)] : formats.Select(format => new ContractRoute(filled.Replace("{format}", format, StringComparison.Ordinal), required, others));
    }

    static bool IsInPath(JsonNode parameter) => parameter["in"]!.GetValue<string>() == "path";

    static bool IsRequired(JsonNode parameter) => !IsInPath(parameter) && parameter["required"]?.GetValue<bool>() is true;
}
