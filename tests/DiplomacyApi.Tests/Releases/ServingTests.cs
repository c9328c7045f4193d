using System.Net;
using DiplomacyApi.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Releases;

public sealed class ServingTests
{
    [Fact]
    public async Task A_server_goes_on_to_a_new_release_without_dropping_a_request()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        await using var api = await Api.Start(seed.Data);
        var first = store.Current()!.Release;
        Assert.Equal(first, await Served(api));
        using var stop = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            for (; !stop.IsCancellationRequested; answers++)
            {
                using var answer = await api.Http.GetAsync("/v1/statements?limit=50");
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                await answer.Content.ReadAsByteArrayAsync();
            }

            return answers;
        })).ToList();
        seed.Edit("statements/statements.yaml", "still hoped", "hoped");
        store.Publish(seed.Read(), seed.Seed);
        await Eventually(async () => await Served(api) == store.Current()!.Release);
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(load), answers => Assert.True(answers > 0));
        Assert.NotEqual(first, await Served(api));
    }

    [Fact]
    public async Task A_cursor_of_the_release_before_says_where_to_start_again()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        await using var api = await Api.Start(seed.Data);
        var next = (await api.Json("/v1/statements?limit=2"))["links"]!["next"]!.GetValue<string>();
        store.Publish(seed.Edit("statements/statements.yaml", "still hoped", "hoped").Read(), seed.Seed);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        var problem = await api.Problem(next, HttpStatusCode.Gone, "cursor-expired");
        Assert.Contains("/v1/statements?limit=2", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_release_is_never_served_and_the_server_says_so()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        ReleaseStoreTests.Damage(store.DatabaseIn(store.Current()!.Folder), 8_192);
        await using var api = await Api.Start(seed.Data);
        using var ready = await api.Http.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("is damaged or another", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var live = await api.Http.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        using var answer = await api.Http.GetAsync("/v1/statements");
        Assert.NotNull(answer.Headers.RetryAfter);
        Api.IsProblem(answer, await answer.Content.ReadAsStringAsync(), "database-unavailable");
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public async Task A_release_that_something_wrote_to_is_refused(string suffix)
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        var file = store.DatabaseIn(store.Current()!.Folder);
        File.SetUnixFileMode(Path.GetDirectoryName(file)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllTextAsync($"{file}{suffix}", "x");
        await using var api = await Api.Start(seed.Data);
        Assert.Contains("has a journal beside its database", await Ready(api), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_next_release_is_damaged_serves_on_and_is_not_ready()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        await using var api = await Api.Start(seed.Data);
        var first = store.Current()!.Release;
        store.Publish(seed.Edit("statements/statements.yaml", "still hoped", "hoped").Read(), seed.Seed);
        ReleaseStoreTests.Damage(store.DatabaseIn(store.Current()!.Folder), 0);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("not_ready", await Ready(api), StringComparison.Ordinal);
        Assert.Equal(first, await Served(api));
        store.RollBack(first);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("\"ready\"", await Ready(api), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_deleted_under_a_server_are_noticed()
    {
        using var seed = new SeedCopy();
        var store = seed.Publish();
        await using var api = await Api.Start(seed.Data);
        var folder = Path.GetDirectoryName(store.DatabaseIn(store.Current()!.Folder))!;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(folder, recursive: true);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Contains("are gone", await Ready(api), StringComparison.Ordinal);
    }

    static async Task<string> Served(Api api) => (await api.Json("/v1"))["release"]!["version"]!.GetValue<string>();

    static async Task<string> Ready(Api api)
    {
        using var answer = await api.Http.GetAsync("/health/ready");
        return await answer.Content.ReadAsStringAsync();
    }

    static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await holds()) return;
            await Task.Delay(50);
        }

        Assert.Fail("It did not come about within ten seconds.");
    }
}
