using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Performance;

/// <summary>What a request costs once the server has answered one like it. Counted, not timed, so that it fails for one reason alone.</summary>
[Collection(nameof(Alone))]
public sealed class WarmRequestTests : IDisposable
{
    const int Requests = 2_000;

    /// <summary>What a kept answer allocates is what Kestrel needs for a request, its headers, and the key.</summary>
    const int MostBytes = 3_000;

    readonly SeedCopy seed = new();

    public WarmRequestTests() => seed.Publish();

    [Fact]
    public async Task No_request_prepares_a_statement_that_one_like_it_has_prepared()
    {
        await using var api = await Api.Start(seed.Data);
        var asked = 0;
        foreach (var path in new[] { "/v1/statements?limit=2", "/v1/statements?speaker=anna-berg&limit=1", "/v1/statements?facets=speaker,month&sort=date", "/v1/statements?speaker=anna-berg&date_from=2031-01-15&date_to=2032-12-31", "/v1/agreements?topic=ceasefire&date_from=2031-03-03", "/v1/agreements/bridge-evacuation-2031-03", "/v1/search?q=truce", "/v1/search?q=truce&sort=-date&collection=statements", "/v1/actors/anna-berg/links?limit=1", "/v1/timeline?as_of=2031-04-01", "/v1/contradictions", "/v1/positions?include=proposal", "/v1/graph?from=actors/anna-berg" })
        {
            await Uncached(api, path, ++asked);
            var (prepared, run) = Count(api);
            await Uncached(api, path, ++asked);
            var (preparedAfter, runAfter) = Count(api);
            Assert.True(preparedAfter == prepared, $"{path} prepared {preparedAfter - prepared} statements again");
            Assert.True(runAfter > run, $"{path} was answered without being asked of the database");
        }
    }

    [Fact]
    public async Task A_kept_answer_allocates_little_and_asks_nothing_of_the_database()
    {
        await using var api = await Api.Start(seed.Data);
        using var client = new TcpClient();
        await client.ConnectAsync(api.Http.BaseAddress!.Host, api.Http.BaseAddress.Port);
        var request = Encoding.ASCII.GetBytes("GET /v1/statements?limit=5 HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAccept-Encoding: br\r\n\r\n");
        var buffer = new byte[64 * 1024];
        // The answers that are made come in pieces; the kept ones, from the third on, all have one length.
        for (var i = 0; i < 2; i++) await Ask(client.Client, request, buffer, first: true);
        var length = await Ask(client.Client, request, buffer, first: true);
        for (var i = 0; i < Requests; i++) await Ask(client.Client, request, buffer, length);
        var (_, run) = Count(api);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Requests; i++) await Ask(client.Client, request, buffer, length);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / Requests;
        Assert.Equal(run, Count(api).Run);
        Assert.True(bytes <= MostBytes, $"a kept answer allocates {bytes} bytes; it may allocate {MostBytes}");
    }

    public void Dispose() => seed.Dispose();

    /// <summary>Asks in a way that no kept answer fits.</summary>
    static async Task Uncached(Api api, string path, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity", number / 1_000d));
        using var answer = await api.Http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>What the one connection has done that answers requests one after the other.</summary>
    static (int Prepared, int Run) Count(Api api)
    {
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var rented = release.Rent();
        return (rented.Connection.StatementsPrepared, rented.Connection.StatementsRun);
    }

    /// <summary>Sends a request and reads its answer: of a length that is known, or whatever comes first. Nothing is allocated for it here.</summary>
    static async ValueTask<int> Ask(Socket socket, byte[] request, byte[] buffer, int length = 0, bool first = false)
    {
        await socket.SendAsync(request.AsMemory());
        var read = 0;
        do
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(read));
            Assert.True(received > 0, "the connection was closed");
            read += received;
            if (first) await Task.Delay(200);
        }
        while (first ? socket.Available > 0 : read < length);
        return read;
    }
}
