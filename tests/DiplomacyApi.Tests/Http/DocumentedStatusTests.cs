using System.Net;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Tests.Http;

/// <summary>Every status that the contract documents for an operation is one that the operation answers, with the content that is documented.</summary>
public sealed class DocumentedStatusTests : IDisposable
{
    const string Former = "former";
    const string Gone = "gone";

    readonly SeedCopy seed = new();
    readonly TemporaryFolder empty = new();

    public DocumentedStatusTests()
    {
        Rename(seed);
        seed.Release(ReleasedSeed.First, "2031-05-01", "notes: The first release.\n");
        ReleasedSeed.MakeSecond(seed);
        new ReleaseStore(seed.Data).Discard(ReleasedSeed.First);
    }

    public void Dispose()
    {
        seed.Dispose();
        empty.Dispose();
    }

    [Fact]
    public async Task Every_documented_status_of_every_operation_is_seen()
    {
        await using var api = await Api.Start(seed.Data);
        await using var without = await Api.Start(empty.Path);
        await using var limited = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0"));
        await Exhaust(limited);
        var seen = 0;
        foreach (var operation in await Operation.All(api))
            foreach (var (status, _) in operation.Documented.AsObject())
            {
                using var answer = await Ask(operation, status, api, without, limited);
                await IsAsDocumented(operation, status, answer);
                seen++;
            }

        Assert.True(seen > 500, $"only {seen} statuses were seen");
    }

    [Fact]
    public async Task Every_documented_format_of_every_operation_is_seen()
    {
        await using var api = await Api.Start(seed.Data);
        var seen = 0;
        foreach (var operation in (await Operation.All(api)).Where(operation => Path.GetExtension(operation.Path).Length == 0))
            foreach (var media in operation.MediaTypes)
            {
                using var answer = await Send(api, operation.Address, request => request.Headers.TryAddWithoutValidation("Accept", media));
                Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{operation} as {media} answers {(int)answer.StatusCode}");
                Assert.Equal(media, answer.Content.Headers.ContentType!.MediaType);
                seen++;
            }

        Assert.True(seen > 100, $"only {seen} formats were seen");
    }

    static Task<HttpResponseMessage> Ask(Operation operation, string status, Api api, Api without, Api limited) => status switch
    {
        "304" => Send(api, operation.Address, request => request.Headers.TryAddWithoutValidation("If-None-Match", "*")),
        "308" => Send(api, operation.ByFormerId),
        "400" => Send(api, operation.With(query: "no_such_parameter=1")),
        "404" => Send(api, operation.With("no-such")),
        "406" => Send(api, operation.Address, request => request.Headers.TryAddWithoutValidation("Accept", "image/png")),
        // Of a record that was withdrawn there still is a history.
        "410" => Send(api, operation.HasRecord && !operation.Path.Contains("/history", StringComparison.Ordinal) ? operation.With(Gone) : operation.With(query: $"release={ReleasedSeed.First}")),
        "412" => Send(api, operation.Address, request => request.Headers.TryAddWithoutValidation("If-Match", "\"another\"")),
        "429" => TooMany(limited, operation.Address),
        "503" => Send(without, operation.Address),
        _ => Send(api, operation.Address),
    };

    static async Task IsAsDocumented(Operation operation, string status, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == $"{(int)answer.StatusCode}", $"{operation} was to answer {status} and answered {(int)answer.StatusCode}: {text}");
        var documented = operation.Documented[status]!;
        if (documented["content"] is { } content) Assert.Contains(answer.Content.Headers.ContentType!.MediaType!, content.AsObject().Select(media => media.Key));
        else Assert.Equal("", text);
        if (status is "429" or "503") Assert.NotNull(answer.Headers.RetryAfter);
        if (status is "200") Assert.All(new[] { "ETag", "Release", "API-Version" }, header => Assert.True(answer.Headers.Contains(header), $"{operation} has no {header}"));
        if (status is "308") Assert.DoesNotContain(Former, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Send(Api api, string address, Action<HttpRequestMessage>? also = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        also?.Invoke(request);
        return await api.Http.SendAsync(request);
    }

    static async Task Exhaust(Api api)
    {
        for (var wave = 0; wave < 20; wave++) await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => api.Http.GetAsync("/v1/topics")));
    }

    /// <summary>Asked at once, among many that cost little, until it is refused: places come free all the time.</summary>
    static async Task<HttpResponseMessage> TooMany(Api api, string address)
    {
        for (var wave = 0; ; wave++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => api.Http.GetAsync(number % 12 == 11 ? address : "/nope")));
            if (answers.Where((_, number) => number % 12 == 11).FirstOrDefault(answer => answer.StatusCode is HttpStatusCode.TooManyRequests) is { } refused) return refused;
            Assert.True(wave < 200, $"{address} was never refused");
        }
    }

    /// <summary>A record of every collection had another id, and one was withdrawn.</summary>
    static void Rename(SeedCopy seed)
    {
        seed.Edit("actors/actors.yaml", "- id: anna-berg\n", $"- id: anna-berg\n  former_ids: [{Former}-actors]\n")
            .Edit("agreements/bridge-evacuation-2031-03.yaml", "former_ids: [", $"former_ids: [{Former}-agreements, ")
            .Edit("articles/hill-herald-2031-03-04-b0d561.yaml", "id: hill-herald-2031-03-04-b0d561\n", $"id: hill-herald-2031-03-04-b0d561\nformer_ids: [{Former}-articles]\n")
            .Edit("articles/hill-herald-2031-03-04-b0d561.yaml", "  - id: hill-herald-2031-03-04-b0d561-x01\n", $"  - id: hill-herald-2031-03-04-b0d561-x01\n    former_ids: [{Former}-extracts]\n")
            .Edit("conflicts/hills-war.yaml", "id: hills-war\n", $"id: hills-war\nformer_ids: [{Former}-conflicts]\n")
            .Edit("events/bridge-talks-2031-03.yaml", "id: bridge-talks-2031-03\n", $"id: bridge-talks-2031-03\nformer_ids: [{Former}-events]\n")
            .Edit("figures/bodies-range.yaml", "id: bodies-range\n", $"id: bodies-range\nformer_ids: [{Former}-figures]\n")
            .Edit("places/places.yaml", "{id: bridge-town, ", $"{{id: bridge-town, former_ids: [{Former}-places], ")
            .Edit("proposals/spring-truce-2031-03.yaml", "id: spring-truce-2031-03\n", $"id: spring-truce-2031-03\nformer_ids: [{Former}-proposals]\n")
            .Edit("statements/statements.yaml", "- id: berg-offers-truce-2031-03-03\n", $"- id: berg-offers-truce-2031-03-03\n  former_ids: [{Former}-statements]\n")
            .Edit("topics/topics.yaml", "{id: peace, ", $"{{id: peace, former_ids: [{Former}-topics], ")
            .Add("claims/rumour.yaml", $"id: rumour\nformer_ids: [{Former}-claims]\nconflict_id: hills-war\nkind: allegation\nstanding: unanswered\nclaimant_id: anna-berg\nsummary: Anna Berg alleged something.\ntext: Something happened.\ncitations:\n  - {{article_id: north-wire-2031-03-536bd8}}\n");
        foreach (var collection in Operation.Records.Keys) seed.Edit("removed.yaml", "- {record: proposals/winter", $"- {{record: {collection}/{Gone}-{collection}, removed_in: 2031.5.1, reason: It was a test.}}\n- {{record: proposals/winter");
    }
}
