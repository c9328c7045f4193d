using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Performance;

/// <summary>Answers that are kept are those that were made, byte for byte, for every route and example of the contract.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class EveryKeptAnswerTests(RealSeedFixture fixture)
{
    static readonly string[] Codings = ["identity", "gzip", "br"];

    [Fact]
    public async Task A_kept_answer_is_the_one_that_was_made_in_every_coding_and_needs_no_database()
    {
        await using var api = await Api.Start(fixture.Data);
        var kept = 0;
        foreach (var route in await ContractRoute.All(api))
            foreach (var address in Examples(route)) kept += await IsTheSame(api, address);
        Assert.True(kept > 400, $"only {kept} answers were kept");
    }

    /// <summary>What is paged or whole with each of its examples; other formats, which are never kept, as they are.</summary>
    static IEnumerable<string> Examples(ContractRoute route)
    {
        yield return route.With();
        if (route.Path.Contains('.', StringComparison.Ordinal)) yield break;
        foreach (var parameter in route.Parameters)
            if (ContractRoute.Example(parameter) is { } example) yield return route.With($"{ContractRoute.Name(parameter)}={Uri.EscapeDataString(example)}");
    }

    /// <summary>Asks three times in each coding: once so that it is made, once more so that it is kept; one where the third answers came without the database.</summary>
    static async Task<int> IsTheSame(Api api, string address)
    {
        byte[]? plain = null;
        var isKept = true;
        foreach (var coding in Codings)
        {
            var made = await Answer(api, address, coding);
            await Answer(api, address, coding);
            var run = Run(api);
            var again = await Answer(api, address, coding);
            isKept &= Run(api) == run && made.Status == HttpStatusCode.OK && !made.IsChecked;
            Assert.Equal(made.Status, again.Status);
            // Some examples ask for too much by themselves, and each problem names its own request.
            if (made.Status != HttpStatusCode.OK) continue;
            Assert.True(made.Tag == again.Tag && made.Body.AsSpan().SequenceEqual(again.Body), $"{address} in {coding} is another when it was kept");
            plain ??= made.Plain;
            Assert.True(made.Plain.AsSpan().SequenceEqual(plain), $"{address} in {coding} says something else than in identity");
        }

        return isKept ? 1 : 0;
    }

    static async Task<(HttpStatusCode Status, string? Tag, bool IsChecked, byte[] Body, byte[] Plain)> Answer(Api api, string address, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
        using var answer = await api.Http.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return (answer.StatusCode, answer.Headers.ETag?.Tag, answer.Headers.CacheControl?.NoCache is true, body, Decoded(body, answer.Content.Headers.ContentEncoding.SingleOrDefault()));
    }

    static byte[] Decoded(byte[] body, string? coding)
    {
        using var coded = new MemoryStream(body);
        using Stream read = coding switch { "gzip" => new GZipStream(coded, CompressionMode.Decompress), "br" => new BrotliStream(coded, CompressionMode.Decompress), _ => coded };
        using var plain = new MemoryStream();
        read.CopyTo(plain);
        return plain.ToArray();
    }

    static int Run(Api api)
    {
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        return release.EachConnection(connection => connection.StatementsRun).Sum();
    }
}
