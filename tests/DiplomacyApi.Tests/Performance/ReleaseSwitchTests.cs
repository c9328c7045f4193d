using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using DiplomacyApi.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Performance;

/// <summary>
/// A release is switched again and again while readers ask. tests/drills/switch-releases does it a hundred times; the tests do it a few.
/// </summary>
[Collection(nameof(Alone))]
public sealed class ReleaseSwitchTests : IDisposable
{
    const int Readers = 4;

    /// <summary>What may be kept of answers, and as much again.</summary>
    const long MostGrowth = 16 * 1024 * 1024;

    static readonly int Switches = int.Parse(Environment.GetEnvironmentVariable("SWITCHES") ?? "6", CultureInfo.InvariantCulture);

    static readonly string[] Paths =
    [
        "/v1", "/v1/statements?limit=50", "/v1/statements?facets=speaker", "/v1/statements/berg-hopes-2031-08", "/v1/search?q=hoped", "/v1/actors/anna-berg/links", "/v1/timeline", "/v1/statements.csv", "/v1/statements.ndjson?speaker=anna-berg", "/v1/agreements",
    ];

    readonly SeedCopy seed = new();
    readonly ConcurrentDictionary<(string Release, string Path), string> answers = new();
    readonly ConcurrentDictionary<int, string> releases = new();
    readonly CancellationTokenSource stop = new();

    /// <summary>Twice the number of switches; odd while one is under way.</summary>
    volatile int moment;

    [Fact]
    public async Task Under_a_hundred_switches_no_request_fails_none_is_stale_and_nothing_grows()
    {
        var store = seed.Publish();
        var first = store.Current()!.Release;
        var second = seed.Edit("statements/statements.yaml", "still hoped", "hoped").Publish().Current()!.Release;
        await using var api = await Api.Start(seed.Data);
        var readers = Enumerable.Range(0, Readers).Select(number => Task.Run(() => Read(api, number))).ToList();
        var (bytes, files) = (0L, 0);
        for (var i = 0; i < Switches; i++)
        {
            await Switch(api, store, i % 2 == 0 ? first : second);
            if (i == Switches / 2) (bytes, files) = (GC.GetTotalMemory(forceFullCollection: true), OpenFiles());
            await Task.Delay(100);
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - bytes;
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), settled => Assert.True(settled > 0));
        Assert.True(grown < MostGrowth, $"{grown} bytes more are held than half the switches ago");
        Assert.True(OpenFiles() <= files + Readers, $"{OpenFiles()} database files are open; half the switches ago it were {files}");
        Assert.NotEqual(answers[(first, "/v1/statements?limit=50")], answers[(second, "/v1/statements?limit=50")]);
    }

    public void Dispose()
    {
        stop.Dispose();
        seed.Dispose();
    }

    async Task Switch(Api api, ReleaseStore store, string release)
    {
        moment++;
        store.RollBack(release);
        api.Services.GetRequiredService<ReleaseOpener>().Look();
        Assert.Equal(release, (await api.Json("/v1"))["release"]!["version"]!.GetValue<string>());
        releases[moment + 1] = release;
        moment++;
    }

    /// <summary>
    /// Asks until it is told to stop. A request that begins after a switch was acknowledged is answered from that release, and an answer of a
    /// release is the same as ever. Counts those during which no switch was under way, since of these it is known which release has to answer.
    /// </summary>
    async Task<int> Read(Api api, int number)
    {
        var settled = 0;
        for (var asked = number; !stop.IsCancellationRequested; asked++)
        {
            var path = Paths[asked % Paths.Length];
            var before = moment;
            using var answer = await api.Http.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            var after = moment;
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode}: {text}");
            var release = answer.Headers.GetValues("Release").Single();
            if (before == after && releases.TryGetValue(before, out var current))
            {
                Assert.True(release == current, $"{path} was answered from {release} after the switch to {current}");
                settled++;
            }

            var same = answers.GetOrAdd((release, path), $"{answer.Headers.ETag}\n{text}");
            Assert.True(same == $"{answer.Headers.ETag}\n{text}", $"{path} of {release} was answered in two ways");
        }

        return settled;
    }

    /// <summary>How many database files of releases the process has open.</summary>
    static int OpenFiles() => OperatingSystem.IsLinux()
        ? Directory.EnumerateFileSystemEntries($"/proc/{Environment.ProcessId}/fd").Count(IsDatabase)
        : 0;

    static bool IsDatabase(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.FullName.EndsWith("diplomacy.db", StringComparison.Ordinal) is true;
        }
        catch (FileNotFoundException)
        {
            // The readers opened it for a request, which has ended since it was listed.
            return false;
        }
    }
}
