using System.Text.Json.Nodes;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Http;

/// <summary>What an answer costs does not grow with its rows: no route runs more SQL statements for a hundred rows than for one.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class StatementCountTests(RealSeedFixture fixture)
{
    readonly Api api = fixture.Api;

    [Fact]
    public async Task No_route_runs_more_statements_for_a_hundred_rows_than_for_one()
    {
        var routes = await Routes();
        Assert.True(routes.Count > 17, "the contract has fewer lists than there are");
        foreach (var (path, takesDay, isTable, facets, include) in routes)
        {
            // Names and included records take one query for each collection that is referred to: a hundred rows may refer to more of them than one.
            var more = path.EndsWith("/links", StringComparison.Ordinal) || path.StartsWith("/v1/changes", StringComparison.Ordinal) || path.StartsWith("/v1/graph", StringComparison.Ordinal) ? RecordIndex.Tables.Count : 0;
            await IsBounded(path, "", more);
            if (takesDay) await IsBounded(path, "&as_of=2025-12-31", more);
            if (facets is not null) await IsBounded(path, $"&facets={facets}");
            if (include is not null) await IsBounded(path, $"&include={include}", RecordIndex.Tables.Count);
            if (!isTable) continue;
            foreach (var format in path.StartsWith("/v1/graph", StringComparison.Ordinal) ? [] : new[] { "csv", "ndjson" }) await IsBounded(WithSuffix(path, format), "", more);
        }
    }

    [Theory]
    [InlineData("/v1/proposals/compare?ids=28-point-2025,20-point-2025", "/v1/proposals/compare?ids=28-point-2025,20-point-2025,geneva-framework-2025,e3-counter-nov-2025,russian-memorandum-2025,ukrainian-memorandum-2025,witkoff-apr-2025,victory-plan-2024,burgenstock-2024,istanbul-communique-2022")]
    [InlineData("/v1/positions/matrix?proposal=28-point-2025", "/v1/positions/matrix?topic=ceasefire")]
    [InlineData("/v1/confirmations/matrix?agreement=energy-truce-2025-03", "/v1/confirmations/matrix?agreement=energy-truce-2025-03,istanbul-bodies-2025-06,pow-exchange-2024-01-31,kursk-sumy-belarus-evacuation-2025-02")]
    [InlineData("/v1/graph?from=actors/emmanuel-macron&limit=2", "/v1/graph?from=actors/emmanuel-macron&limit=200")]
    [InlineData("/v1/graph.graphml?from=actors/emmanuel-macron&limit=2", "/v1/graph.graphml?from=actors/emmanuel-macron&limit=200")]
    [InlineData("/v1/cite", "/v1/cite?record=actors/emmanuel-macron&format=csl")]
    [InlineData("/v1/datasets/topics", "/v1/datasets")]
    public async Task Tables_graphs_citations_and_datasets_cost_no_more_for_many_than_for_few(string few, string many)
    {
        // Names take one query for each collection that is referred to.
        var (one, other) = (await Cost(few), await Cost(many));
        Assert.True(other <= one + RecordIndex.Tables.Count && (!few.Contains("compare", StringComparison.Ordinal) || one == other), $"{many}: {other} statements, {one} for {few}");
    }

    async Task IsBounded(string path, string query, int more = 0)
    {
        var (one, hundred) = (await Cost($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=1{query}"), await Cost($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=100{query}"));
        Assert.True(one > 0 && hundred <= one + more, $"{path}{query}: {hundred} statements for a hundred rows, {one} for one");
    }

    /// <summary>How many statements all connections of the release have run while a path was answered.</summary>
    async Task<int> Cost(string path)
    {
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        var before = release.EachConnection(connection => connection.StatementsRun).Sum();
        using var answer = await api.Http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return release.EachConnection(connection => connection.StatementsRun).Sum() - before;
    }

    /// <summary>Every path of the contract that takes a limit, with its example in place of what varies, and all that it can count and include.</summary>
    async Task<IReadOnlyList<(string Path, bool TakesDay, bool IsTable, string? Facets, string? Include)>> Routes()
    {
        var contract = await api.Json("/openapi/v1.json");
        return
        [
            .. contract["paths"]!.AsObject().Where(path => !path.Key.Contains("{format}", StringComparison.Ordinal) && path.Value!["get"] is not null)
                .Select(path => (path.Key, Parameters: path.Value!["get"]!["parameters"]?.AsArray().Select(parameter => parameter!).ToList() ?? []))
                .Where(path => path.Parameters.Exists(parameter => parameter["name"]!.ToString() == "limit"))
                .Select(path => (Filled(path.Key, path.Parameters), path.Parameters.Exists(parameter => parameter["name"]!.ToString() == "as_of"), contract["paths"]![$"{path.Key}.{{format}}"] is not null, All(path.Parameters, "facets"), All(path.Parameters, "include"))),
        ];
    }

    static string WithSuffix(string path, string format) => path.IndexOf('?', StringComparison.Ordinal) is > 0 and var query ? $"{path[..query]}.{format}{path[query..]}" : $"{path}.{format}";

    static string Filled(string path, List<JsonNode> parameters)
    {
        foreach (var parameter in parameters.Where(parameter => parameter["in"]!.ToString() == "path")) path = path.Replace($"{{{parameter["name"]}}}", Example(parameter), StringComparison.Ordinal);
        var required = parameters.Where(parameter => parameter["in"]!.ToString() == "query" && parameter["required"]?.GetValue<bool>() == true).Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(Example(parameter))}").ToList();
        return required.Count == 0 ? path : $"{path}?{string.Join('&', required)}";
    }

    static string Example(JsonNode parameter) => parameter["example"] is JsonArray { Count: > 0 } several ? several[0]!.ToString() : parameter["example"]!.ToString();

    static string? All(List<JsonNode> parameters, string name) =>
        parameters.Find(parameter => parameter["name"]!.ToString() == name)?["schema"]?["items"]?["enum"]?.AsArray() is { } values ? string.Join(',', values.Select(value => value!.ToString())) : null;
}
