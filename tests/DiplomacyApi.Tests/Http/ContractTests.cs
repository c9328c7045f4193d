using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiplomacyApi.Http.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Http;

[Collection(nameof(RealSeedFixture))]
public sealed class ContractTests(RealSeedFixture fixture)
{
    static readonly string[] WithoutExample = ["cursor", "release", "changed_since", "until"];

    /// <summary>What is served for people and for machines that look after servers.</summary>
    static readonly string[] OutsideContract =
    [
        "/data/*", "/", "/downloads", "/guides", "/guides/*", "/problems", "/problems/{name}", "/vocab", "/assets/*", "/favicon.svg", "/robots.txt", "/sitemap.xml", "/llms.txt", "/workflows/*", "/.well-known/*",
        "/health/live", "/health/ready", "/openapi/v1.json", "/openapi/v1-3.0.json", "/_test_url_cache_",
    ];

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("v1.json")]
    [InlineData("v1-3.0.json")]
    public async Task The_committed_contract_is_what_is_served(string file)
    {
        var served = await api.Http.GetStringAsync($"/openapi/{file}") + "\n";
        var path = Path.Combine(Repository.Root, "docs/openapi", file);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == served, $"docs/openapi/{file} is not what is served; run the contract command and review the difference");
    }

    [Fact]
    public async Task Every_endpoint_is_in_the_contract_and_nothing_else_answers()
    {
        var documented = (await Contract())["paths"]!.AsObject().Select(path => path.Key).ToHashSet();
        var routes = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => "/" + route.RoutePattern.RawText!.Trim('/')).Distinct().ToList();
        Assert.Equal(documented.Order(StringComparer.Ordinal), routes.Where(route => route == "/v1" || route.StartsWith("/v1/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(routes.Where(route => !documented.Contains(route)), route => Assert.True(OutsideContract.Any(known => route == known || (known.EndsWith("/*", StringComparison.Ordinal) && route.StartsWith(known[..^1], StringComparison.Ordinal))), $"{route} answers and is not in the contract"));
    }

    [Fact]
    public async Task Every_operation_and_parameter_says_what_it_is()
    {
        var names = new HashSet<string>();
        foreach (var (path, operation) in await Operations())
        {
            Assert.True(names.Add(operation["operationId"]!.GetValue<string>()), path);
            Assert.NotEqual("", operation["summary"]!.GetValue<string>());
            Assert.NotEqual("", operation["description"]!.GetValue<string>());
            Assert.Null(operation["requestBody"]);
            Assert.Single(operation["tags"]!.AsArray());
            Assert.All(new[] { "200", "304", "400", "503" }, status => Assert.NotNull(operation["responses"]![status]));
            foreach (var parameter in Parameters(operation))
            {
                var name = parameter["name"]!.GetValue<string>();
                Assert.True(parameter["description"]?.GetValue<string>().Length > 0, $"{path}: {name} has no description");
                Assert.True(WithoutExample.Contains(name) || Example(parameter) is not null || parameter["schema"]!["enum"] is not null, $"{path}: {name} has no example");
            }

            foreach (var part in path.Split('/').Where(part => part.Contains('{', StringComparison.Ordinal)))
                Assert.Contains(Parameters(operation), parameter => parameter["in"]!.GetValue<string>() == "path" && part.Contains($"{{{parameter["name"]}}}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_field_of_every_answer_says_what_it_means()
    {
        foreach (var (name, schema) in (await Contract())["components"]!["schemas"]!.AsObject())
        {
            Assert.True(schema!["description"]?.GetValue<string>().Length > 0, $"{name} has no description");
            foreach (var (field, value) in schema["properties"] as JsonObject ?? [])
                Assert.True(value!["description"]?.GetValue<string>().Length > 0, $"{name}.{field} has no description");
        }
    }

    [Fact]
    public async Task Every_example_gives_an_answer_that_is_not_empty()
    {
        var fired = 0;
        foreach (var (path, operation) in await Operations())
        {
            var address = Parameters(operation).Where(parameter => parameter["in"]!.GetValue<string>() == "path")
                .Aggregate(path, (filled, parameter) => filled.Replace($"{{{parameter["name"]}}}", Example(parameter) ?? parameter["schema"]!["enum"]![0]!.GetValue<string>(), StringComparison.Ordinal));
            var queries = Parameters(operation).Where(parameter => parameter["in"]!.GetValue<string>() == "query" && Example(parameter) is not null).ToLookup(IsAlwaysGiven, parameter => $"{parameter["name"]}={Uri.EscapeDataString(Example(parameter)!)}");
            var filled = Parameters(operation).Where(parameter => parameter["in"]!.GetValue<string>() == "query" && parameter["example"] is not null).Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(Example(parameter)!)}").ToList();
            foreach (var query in queries[false].Prepend("").Select(query => string.Join('&', [.. queries[true], query])))
            {
                // What asks for too much by itself is asked within the form as it is filled in at first.
                using var alone = await api.Http.GetAsync($"{address}?{query}");
                using var answer = alone.IsSuccessStatusCode ? alone : await api.Http.GetAsync($"{address}?{string.Join('&', [.. filled, query])}");
                var text = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address}?{query} answered {(int)answer.StatusCode}: {text}");
                var rows = answer.Content.Headers.ContentType!.MediaType == "application/json" ? JsonNode.Parse(text)!["data"] : null;
                Assert.True(text.Length > 0 && rows is not JsonArray { Count: 0 }, $"{address}?{query} gives nothing");
                fired++;
            }
        }

        Assert.True(fired > 200, $"only {fired} examples were fired");
    }

    [Fact]
    public async Task The_form_as_it_is_filled_in_at_first_gives_an_answer_that_is_not_empty()
    {
        foreach (var (path, operation) in await Operations())
        {
            var filled = Parameters(operation).Where(parameter => parameter["example"] is not null).Select(parameter => (Name: parameter["name"]!.GetValue<string>(), In: parameter["in"]!.GetValue<string>(), Value: Example(parameter)!)).ToList();
            var address = filled.Where(parameter => parameter.In == "path" && parameter.Name != "format").Aggregate(path, (all, parameter) => all.Replace($"{{{parameter.Name}}}", parameter.Value, StringComparison.Ordinal)).Replace("{format}", "csv", StringComparison.Ordinal);
            using var answer = await api.Http.GetAsync($"{address}?{string.Join('&', filled.Where(parameter => parameter.In == "query").Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"))}");
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {text}");
            Assert.True(text.Length > 0 && (answer.Content.Headers.ContentType!.MediaType != "application/json" || JsonNode.Parse(text)!["data"] is not JsonArray { Count: 0 }), $"{address} gives nothing");
        }
    }

    [Fact]
    public async Task Every_worked_question_is_answered()
    {
        var asked = 0;
        foreach (var (_, description) in ContractDocument.Tags)
        {
            var requests = Regex.Matches(description, @"\]\((/v1[^)]*)\)").Select(match => match.Groups[1].Value).ToList();
            Assert.True(requests.Count > 0, description);
            foreach (var request in requests)
            {
                Assert.True((await api.Json(request))["data"] is not JsonArray { Count: 0 }, $"{request} gives nothing");
                asked++;
            }
        }

        Assert.True(asked >= ContractDocument.Tags.Count);
    }

    [Fact]
    public async Task Every_documented_parameter_is_bound_and_no_other()
    {
        foreach (var (path, operation) in (await Operations()).Where(operation => !operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            var problem = await api.Problem($"{path}?no_such_parameter=1", HttpStatusCode.BadRequest, "unknown-parameter");
            var allowed = problem["errors"]![0]!["allowed"]!.GetValue<string>();
            Assert.Equal(allowed, Parameters(operation).Any() ? string.Join(", ", Parameters(operation).Select(parameter => parameter["name"]!.GetValue<string>())) : "none");
        }
    }

    [Fact]
    public void The_groups_are_those_that_endpoints_name() =>
        Assert.Equal(
            ContractDocument.Tags.Select(tag => tag.Name).Order(StringComparer.Ordinal),
            api.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Contract>()).OfType<Contract>().Select(contract => contract.Tag).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Swagger_ui_is_served_from_here()
    {
        var page = await api.Http.GetStringAsync("/swagger/index.html");
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        foreach (var file in new[] { "/swagger/swagger-ui-bundle.js", "/swagger/swagger-ui.css", "/assets/swagger.js", "/assets/swagger.css", "/assets/site.css" })
        {
            using var answer = await api.Http.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotMatch("https?://(?!www.w3.org)", file.StartsWith("/assets", StringComparison.Ordinal) ? await answer.Content.ReadAsStringAsync() : "");
        }
    }

    async Task<JsonNode> Contract() => JsonNode.Parse(await api.Http.GetStringAsync("/openapi/v1.json"))!;

    async Task<IReadOnlyList<(string Path, JsonNode Operation)>> Operations() => [.. (await Contract())["paths"]!.AsObject().Select(path => (path.Key, path.Value!["get"]!))];

    static IEnumerable<JsonNode> Parameters(JsonNode operation) => (operation["parameters"] as JsonArray ?? []).Select(parameter => parameter!);

    /// <summary>Whether the form of the contract is filled with it, since without it there is no answer.</summary>
    static bool IsAlwaysGiven(JsonNode parameter) => parameter["in"]!.GetValue<string>() == "query" && parameter["required"]?.GetValue<bool>() is true;

    static string? Example(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        if (parameter["example"] is JsonArray list) return string.Join(',', list.Select(value => value!.GetValue<string>()));
        var example = parameter["example"] ?? schema["examples"]?[0] ?? schema["items"]?["examples"]?[0];
        return example is null ? null : example.GetValueKind() is System.Text.Json.JsonValueKind.String ? example.GetValue<string>() : example.ToJsonString();
    }
}
