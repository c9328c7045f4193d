using System.Net;
using System.Net.Http.Headers;
using DiplomacyApi.Http.Admission;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DiplomacyApi.Tests.Http;

public sealed class AdmissionTests : IDisposable
{
    readonly SeedCopy seed = new();

    public AdmissionTests() => seed.Publish();

    [Fact]
    public async Task A_reader_who_asks_too_fast_is_told_to_wait_and_health_is_not_limited()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0"));
        var answers = await InWaves(() => api.Http.GetAsync("/v1/topics?limit=1"));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter!.Delta));
        Api.IsProblem(refused[0], await refused[0].Content.ReadAsStringAsync(), "rate-limited");
        Assert.Equal(HttpStatusCode.OK, (await api.Http.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task What_a_reader_holds_already_costs_nothing_and_forwarded_names_of_strangers_change_nothing()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0"));
        var tag = (await api.Http.GetAsync("/v1/topics")).Headers.ETag!;
        for (var i = 0; i < 1_200; i++)
        {
            using var held = new HttpRequestMessage(HttpMethod.Get, "/v1/topics");
            held.Headers.IfNoneMatch.Add(tag);
            Assert.Equal(HttpStatusCode.NotModified, (await api.Http.SendAsync(held)).StatusCode);
        }

        var number = 0;
        var answers = await InWaves(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics?limit=1");
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{number++ % 250}");
            return api.Http.SendAsync(request);
        });
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task With_a_public_address_only_its_host_and_loopback_are_answered()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0") { PublicUrl = new Uri("https://api.example.org"), HasLimits = false });
        Assert.Equal(HttpStatusCode.OK, await With("api.example.org"));
        Assert.Equal(HttpStatusCode.OK, await With("localhost"));
        Assert.Equal(HttpStatusCode.BadRequest, await With("evil.example"));
        Assert.Equal(HttpStatusCode.BadRequest, await With("api.example.org.evil.example"));

        async Task<HttpStatusCode> With(string host)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics") { Headers = { Host = host } };
            return (await api.Http.SendAsync(request)).StatusCode;
        }
    }

    [Fact]
    public async Task Places_for_costly_requests_run_out_and_plain_ones_are_still_answered()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0"));
        var costly = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => api.Http.GetAsync("/v1/statements?q=brief*&facets=speaker,month&include=speaker&limit=500")));
        Assert.Contains(costly, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(costly.Where(answer => answer.StatusCode != HttpStatusCode.OK), answer =>
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(new RetryConditionHeaderValue(TimeSpan.FromSeconds(1)), answer.Headers.RetryAfter);
        });
        Assert.Equal(HttpStatusCode.OK, (await api.Http.GetAsync("/v1/actors/anna-berg")).StatusCode);
    }

    [Fact]
    public async Task What_takes_long_by_its_path_is_of_the_contract_and_what_is_worked_out_from_many_records_is_among_it()
    {
        await using var api = await Api.Start(seed.Data);
        var paths = (await api.Json("/openapi/v1.json"))["paths"]!.AsObject().Select(path => path.Key).ToList();
        Assert.All(CostlyRequests.CostlyPaths, costly => Assert.Contains(costly, paths));
        Assert.All(paths.Where(path => path.EndsWith("/matrix", StringComparison.Ordinal) || path.EndsWith("/compare", StringComparison.Ordinal) || path is "/v1/graph" or "/v1/search"), path => Assert.Contains(path, CostlyRequests.CostlyPaths));
    }

    [Fact]
    public async Task Through_a_known_proxy_each_reader_is_counted_alone_and_networks_of_ipv6_as_one()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0") { Proxies = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8")] });
        var number = 0;
        // The reader, then a known proxy of the second row: whom the first one names counts.
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, await Statuses(() => $"198.51.{number / 250}.{number++ % 250}, 10.0.0.7"));
        Assert.Contains(HttpStatusCode.TooManyRequests, await Statuses(() => $"2001:db8:1:2::{number++ % 9_999}"));
        // What readers write before the name that a proxy adds is not believed.
        Assert.Contains(HttpStatusCode.TooManyRequests, await Statuses(() => $"203.0.113.{number++ % 250}, 192.0.2.200, 10.0.0.7"));
        Assert.Contains(HttpStatusCode.TooManyRequests, await Statuses(() => $"<script>{number++}"));
        Assert.Equal(HttpStatusCode.OK, await Once(api, $"{string.Join(", ", Enumerable.Repeat("10.0.0.7", 900))}"));

        async Task<IReadOnlyList<HttpStatusCode>> Statuses(Func<string> forwarded) => [.. (await InWaves(() => Send(api, forwarded()))).Select(answer => answer.StatusCode)];
    }

    [Fact]
    public void A_million_addresses_take_no_more_room_than_there_are_places() =>
        Assert.True(Enumerable.Range(0, 1_000_000).Select(number => ReaderAddress.Slot(new IPAddress(number))).ToHashSet() is { Count: > ReaderAddress.Slots / 2 and <= ReaderAddress.Slots });

    [Theory]
    [InlineData(null, 2_000)]
    [InlineData(1_048_576UL, 2_000)]
    [InlineData(4_096UL, 1_808)]
    [InlineData(1_024UL, 272)]
    [InlineData(512UL, 16)]
    [InlineData(64UL, 16)]
    public void Connections_stay_within_the_file_descriptors(ulong? descriptors, int connections) => Assert.Equal(connections, ConnectionLimits.Within(descriptors));

    [Fact]
    public async Task Logs_that_nobody_reads_are_dropped_and_not_waited_for()
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0"));
        Assert.Equal(ConsoleLoggerQueueFullMode.DropWrite, api.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.QueueFullMode);
    }

    [Theory]
    [InlineData("api.example.org", 200)]
    [InlineData("API.EXAMPLE.ORG:443", 200)]
    [InlineData("127.0.0.1:9", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("192.0.2.1", 400)]
    [InlineData("api.example.org.", 400)]
    [InlineData("api.example.org@evil.example", 400)]
    [InlineData("localhost.evil.example", 400)]
    [InlineData("", 400)]
    public async Task Only_the_public_host_and_loopback_are_known_however_a_host_is_written(string host, int status)
    {
        await using var api = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0") { PublicUrl = new Uri("https://api.example.org"), HasLimits = false });
        Assert.Equal([status], RawHttp.Statuses(await RawHttp.Send(api, $"GET /v1/topics HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")));
        Assert.Equal([400], RawHttp.Statuses(await RawHttp.Send(api, $"GET http://evil.example/v1/topics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")));
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void Readers_are_told_apart_by_address_and_in_ipv6_by_network(string address, string reader) => Assert.Equal(reader, ReaderAddress.Of(IPAddress.Parse(address)));

    static async Task<HttpResponseMessage> Send(Api api, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/topics?limit=1");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwardedFor);
        return await api.Http.SendAsync(request);
    }

    static async Task<HttpStatusCode> Once(Api api, string forwardedFor)
    {
        for (var i = 0; i < 100; i++)
        {
            using var answer = await Send(api, forwardedFor);
            if (answer.StatusCode is not HttpStatusCode.TooManyRequests) return answer.StatusCode;
            await Task.Delay(100);
        }

        return HttpStatusCode.TooManyRequests;
    }

    /// <summary>More requests than any reader may send, some at a time: what is under way is not counted yet.</summary>
    static async Task<IReadOnlyList<HttpResponseMessage>> InWaves(Func<Task<HttpResponseMessage>> send)
    {
        var answers = new List<HttpResponseMessage>();
        for (var wave = 0; wave < 40; wave++) answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => send())));
        return answers;
    }

    public void Dispose() => seed.Dispose();
}
