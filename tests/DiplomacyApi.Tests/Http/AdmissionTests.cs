using System.Net;
using System.Net.Http.Headers;
using DiplomacyApi.Http.Admission;

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
    public async Task Places_for_costlyrequests_run_out_and_plain_ones_are_still_answered()
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

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void Readers_are_told_apart_by_address_and_in_ipv6_by_network(string address, string reader) => Assert.Equal(reader, ReaderAddress.Of(IPAddress.Parse(address)));

    /// <summary>More requests than any reader may send, some at a time: what is under way is not counted yet.</summary>
    static async Task<IReadOnlyList<HttpResponseMessage>> InWaves(Func<Task<HttpResponseMessage>> send)
    {
        var answers = new List<HttpResponseMessage>();
        for (var wave = 0; wave < 40; wave++) answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => send())));
        return answers;
    }

    public void Dispose() => seed.Dispose();
}
