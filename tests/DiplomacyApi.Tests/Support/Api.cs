using System.Net;
using System.Text.Json.Nodes;
using DiplomacyApi.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Support;

/// <summary>The real API on a free port, over a real release.</summary>
public sealed class Api : IAsyncDisposable
{
    readonly WebApplication app;

    Api(WebApplication app)
    {
        this.app = app;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static Task<Api> Start(string dataFolder) => Start(new ServerOptions(dataFolder, "http://127.0.0.1:0") { HasLimits = false });

    internal static async Task<Api> Start(ServerOptions options)
    {
        var app = App.Create(options);
        app.Services.GetRequiredService<ReleaseOpener>().Look();
        await app.StartAsync();
        return new Api(app);
    }

    public async Task<JsonNode> Json(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{path} answered {(int)answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>The ids of a list, in its order.</summary>
    public async Task<IReadOnlyList<string>> Ids(string path)
    {
        var ids = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = await Json(next);
            ids.AddRange(page["data"]!.AsArray().Select(record => record!["id"]!.GetValue<string>()));
            next = page["links"]!["next"]?.GetValue<string>();
        }

        return ids;
    }

    /// <summary>A problem, after checking that it has the shape of all problems.</summary>
    public async Task<JsonNode> Problem(string path, HttpStatusCode status, string type)
    {
        using var answer = await Http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{path} answered {(int)answer.StatusCode}: {text}");
        return IsProblem(answer, text, type);
    }

    public static JsonNode IsProblem(HttpResponseMessage answer, string text, string type)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal($"/problems/{type}", problem["type"]!.GetValue<string>());
        Assert.Equal((int)answer.StatusCode, problem["status"]!.GetValue<int>());
        Assert.All(new[] { "title", "detail", "instance", "request_id" }, field => Assert.NotEqual("", problem[field]!.GetValue<string>()));
        Assert.NotNull(problem["errors"]!.AsArray());
        Assert.DoesNotContain("DiplomacyApi.", text, StringComparison.Ordinal);
        return problem;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
