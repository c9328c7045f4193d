using System.Text;
using CsCheck;

namespace DiplomacyApi.Tests.Http;

/// <summary>What comes over a connection that is not quite HTTP, or more of it than anyone sends.</summary>
[Collection(nameof(ApiFixture))]
public sealed class ConnectionTests(ApiFixture fixture)
{
    const string Hidden = "GET /v1/hidden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(200);

    readonly Api api = fixture.Api;

    public static TheoryData<string, string> Smuggled => new()
    {
        { "both framings, the length longer", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" },
        { "both framings, the length shorter", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n" },
        { "both framings, with GET", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" },
        { "two lengths", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 47\r\n\r\n" },
        { "two lengths in one header", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0, 47\r\n\r\n" },
        { "a length with a sign", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: +0\r\n\r\n" },
        { "a negative length", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n" },
        { "a length in hexadecimal", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0x0\r\n\r\n" },
        { "a space before the colon", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length : 47\r\n\r\n" },
        { "a folded header", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n Content-Length: 47\r\n\r\n" },
        { "a folded framing", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" },
        { "another coding", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n" },
        { "another coding around chunks", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" },
        { "chunks inside another coding", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" },
        { "chunks that are nearly called so", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" },
        { "chunks called so with a tab", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n" },
        { "an extension of a chunk that ends in a line feed", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2;\nxx\r\n1\r\nx\r\n0\r\n\r\n" },
        { "a chunk of an overlong size", "POST /v1/topics HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n" },
        { "a bare carriage return", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-A: 1\rContent-Length: 47\r\n\r\n" },
        { "a NUL in a header", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-A: 1\0\r\n\r\n" },
        { "no host", "GET /v1/topics HTTP/1.1\r\n\r\n" },
        { "two hosts", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n" },
        { "a host with a path", "GET /v1/topics HTTP/1.1\r\nHost: localhost/evil\r\n\r\n" },
        { "a host with a user", "GET /v1/topics HTTP/1.1\r\nHost: a@localhost\r\n\r\n" },
        { "an absolute target for another host", "GET http://evil.example/v1/topics HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "a length that is followed by more", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello" },
    };

    [Theory]
    [MemberData(nameof(Smuggled))]
    public async Task Nothing_behind_a_doubtful_request_is_read_as_one(string doubt, string request)
    {
        var statuses = RawHttp.Statuses(await RawHttp.Send(api, request + Hidden));
        Assert.True(statuses is [>= 400 and < 600], $"{doubt}: {string.Join(", ", statuses)}");
    }

    [Fact]
    public async Task A_thousand_requests_in_one_connection_are_answered_in_their_order()
    {
        var requests = string.Concat(Enumerable.Range(1, 1_000).Select(number => $"GET /v1/topics?limit={(number % 400) + 1}&fields=id HTTP/1.1\r\nHost: localhost\r\n{(number == 1_000 ? "Connection: close\r\n" : "")}\r\n"));
        var answers = await RawHttp.Send(api, requests);
        Assert.Equal(1_000, RawHttp.Statuses(answers).Count(status => status == 200));
        var limits = System.Text.RegularExpressions.Regex.Matches(answers, "\"page\":\\{\"limit\":(\\d+)").Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, 1_000).Select(number => (number % 400) + 1), limits);
    }

    [Theory]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003")]
    [InlineData("SSH-2.0-OpenSSH_9.0\r\n")]
    [InlineData("\r\n\r\n\r\n")]
    [InlineData("EHLO example.org\r\n")]
    [InlineData("*1\r\n$4\r\nPING\r\n")]
    public async Task Other_protocols_are_refused(string opening)
    {
        var statuses = RawHttp.Statuses(await RawHttp.Send(api, Encoding.Latin1.GetBytes(opening), Silence));
        Assert.All(statuses, status => Assert.InRange(status, 400, 505));
        await IsWell();
    }

    [Fact]
    public async Task Random_bytes_break_nothing()
    {
        var fired = 0;
        var valid = Encoding.Latin1.GetBytes("GET /v1/topics?limit=1 HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        var spoiled = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte).Array[1, 6].Select(changes =>
        {
            var bytes = valid.ToArray();
            foreach (var (at, value) in changes) bytes[at] = value;
            return bytes;
        });
        await Gen.OneOf(spoiled, spoiled, Gen.Byte.Array[1, 600]).SampleAsync(async bytes =>
        {
            Interlocked.Increment(ref fired);
            Assert.DoesNotContain(500, RawHttp.Statuses(await RawHttp.Send(api, bytes, Silence)));
        }, iter: 400, threads: 8);
        Assert.True(fired >= 400, $"only {fired} were sent");
        await IsWell();
    }

    [Fact]
    public async Task What_is_too_long_is_refused_before_it_is_read()
    {
        Assert.Equal([414], RawHttp.Statuses(await RawHttp.Send(api, $"GET /v1/topics?q={new string('a', 9_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n")));
        Assert.Equal([400], RawHttp.Statuses(await RawHttp.Send(api, $"GET /v1/topics?q={new string('a', 7_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")));
        Assert.Equal([431], RawHttp.Statuses(await RawHttp.Send(api, $"GET /v1/topics HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: 1\r\n"))}\r\n")));
        Assert.Equal([431], RawHttp.Statuses(await RawHttp.Send(api, $"GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40_000)}\r\n\r\n")));
    }

    [Theory]
    [InlineData("//v1/topics")]
    [InlineData("/v1/./topics")]
    [InlineData("/v1/claims/../topics")]
    [InlineData("/v1/topics/.")]
    [InlineData("/v1/%74opics")]
    [InlineData("/v1/topics%2f")]
    [InlineData("/v1%2ftopics")]
    [InlineData("/v1/%2e%2e/topics")]
    [InlineData("/v1/topics;x=1")]
    [InlineData("/v1\\topics")]
    [InlineData("/V1/TOPICS")]
    [InlineData("/v1/topics/")]
    [InlineData("/v1/topics%20")]
    [InlineData("/v1/topics%00")]
    [InlineData("/v1/topics%09")]
    [InlineData("/data/latest/../../etc/passwd")]
    [InlineData("/data/latest/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/data/latest/statements.csv%00.html")]
    [InlineData("/swagger/../../etc/passwd")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    public async Task Another_spelling_of_a_path_is_no_second_address_of_an_answer(string path)
    {
        var answer = await RawHttp.Send(api, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var status = Assert.Single(RawHttp.Statuses(answer));
        // Dots and escapes of plain letters are resolved before anything is asked, by clients and caches as well as here.
        if (status != 200) Assert.True(status is 308 or 400 or 404, $"{path}: {status}");
        else Assert.Contains("/v1/topics", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:80")]
    [InlineData("localhost:99999")]
    [InlineData("EVIL.example:8080")]
    public async Task No_link_is_ever_made_of_the_host(string host)
    {
        foreach (var path in new[] { "/v1/topics", "/v1/statements.atom", "/v1/actors/anna-berg.jsonld", "/sitemap.xml", "/V1/topics/" })
        {
            var answer = await RawHttp.Send(api, $"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            Assert.DoesNotContain(host, answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    async Task IsWell()
    {
        using var ready = await api.Http.GetAsync("/health/ready");
        Assert.True(ready.IsSuccessStatusCode);
    }
}
