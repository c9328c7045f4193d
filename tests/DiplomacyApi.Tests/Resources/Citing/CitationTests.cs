using System.Net;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Resources.Citing;

[Collection(nameof(ApiFixture))]
public sealed class CitationTests(ApiFixture fixture)
{
    const string Truce = "proposals/spring-truce-2031-03";

    readonly Api api = fixture.Api;

    [Theory]
    [InlineData("apa", "text/plain")]
    [InlineData("bibtex", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("csl", "application/vnd.citationstyles.csl+json")]
    public async Task Each_format_has_its_media_type_and_is_found_by_it(string format, string media)
    {
        using var named = await api.Http.GetAsync($"/v1/cite?record={Truce}&format={format}");
        Assert.Equal(HttpStatusCode.OK, named.StatusCode);
        Assert.Equal(media, named.Content.Headers.ContentType!.MediaType);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/cite?record={Truce}");
        request.Headers.TryAddWithoutValidation("Accept", media);
        using var accepted = await api.Http.SendAsync(request);
        Assert.Equal(media, accepted.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await named.Content.ReadAsStringAsync(), await accepted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_record_is_cited_as_it_stands_in_the_release()
    {
        var release = Release();
        var line = await api.Http.GetStringAsync($"/v1/cite?record={Truce}");
        Assert.Equal($"Diplomacy API contributors. (2031, December 31). Spring truce [Proposal]. In The fictional record (Version {release.Version}, content {release.ContentDigest[..12]}) [Data set]. /v1/{Truce}?release={release.Version}\n", line);
        Assert.Equal("spring-truce-2031-03", (await api.Json(line[line.IndexOf("/v1/", StringComparison.Ordinal)..].Trim()))["id"]!.GetValue<string>());
        Assert.Contains(release.ContentDigest, CitationReaders.Bibtex(await api.Http.GetStringAsync($"/v1/cite?record={Truce}&format=bibtex"))["note"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_record_the_release_is_cited()
    {
        var release = Release();
        Assert.Equal($"Diplomacy API contributors. (2031, December 31). The fictional record (Version {release.Version}, content {release.ContentDigest[..12]}) [Data set]. /v1?release={release.Version}\n", await api.Http.GetStringAsync("/v1/cite"));
        var fields = CitationReaders.Ris(await api.Http.GetStringAsync($"/v1/cite?format=ris&release={release.Version}"));
        Assert.Equal($"release.{release.Version}", fields.Single(field => field.Tag == "ID").Value);
        Assert.Equal("The fictional record", fields.Single(field => field.Tag == "TI").Value);
    }

    [Fact]
    public async Task Every_record_has_a_key_of_its_own()
    {
        var keys = new List<string>();
        foreach (var (collection, _) in RecordIndex.Tables)
            foreach (var id in await api.Ids($"/v1/{collection}?limit=500"))
                keys.Add(CitationReaders.Bibtex(await api.Http.GetStringAsync($"/v1/cite?record={collection}/{id}&format=bibtex"))["key"]);
        keys.Add(CitationReaders.Bibtex(await api.Http.GetStringAsync("/v1/cite?format=bibtex"))["key"]);
        Assert.True(keys.Count > 60);
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(keys, key => Assert.Matches("^[A-Za-z0-9.-]+$", key));
    }

    [Fact]
    public async Task Addresses_are_whole_only_where_the_server_was_told_its_own()
    {
        using var seed = new SeedCopy();
        seed.Publish();
        await using var told = await Api.Start(new ServerOptions(seed.Data, "http://127.0.0.1:0") { HasLimits = false, PublicUrl = new Uri("https://data.example.org/diplomacy/") });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/cite?record={Truce}&format=bibtex");
        using var answer = await told.Http.SendAsync(request);
        Assert.StartsWith($"{{https://data.example.org/diplomacy/v1/{Truce}?release=", CitationReaders.Bibtex(await answer.Content.ReadAsStringAsync())["url"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record=spring-truce-2031-03", "invalid-parameter")]
    [InlineData("record=proposals/spring-truse-2031-03", "invalid-parameter")]
    [InlineData("record=positions/x", "invalid-parameter")]
    [InlineData("record=", "invalid-parameter")]
    [InlineData("format=mla", "invalid-parameter")]
    [InlineData("release=2031.9", "invalid-parameter")]
    [InlineData("record=proposals/spring-truce-2031-03&record=actors/anna-berg", "duplicate-parameter")]
    [InlineData("style=apa", "unknown-parameter")]
    public async Task What_can_not_be_cited_is_refused_with_a_reason(string query, string type) => await api.Problem($"/v1/cite?{query}", HttpStatusCode.BadRequest, type);

    [Fact]
    public async Task A_near_record_is_suggested() =>
        Assert.Equal(Truce, (await api.Problem("/v1/cite?record=proposals/spring-truse-2031-03", HttpStatusCode.BadRequest, "invalid-parameter"))["errors"]![0]!["did_you_mean"]![0]!.GetValue<string>());

    [Fact]
    public async Task A_format_that_is_not_offered_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/cite");
        request.Headers.TryAddWithoutValidation("Accept", "application/xml");
        using var answer = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    ReleaseIdentity Release() => api.Services.GetRequiredService<CurrentRelease>().Identity!;
}
