using System.Net;

namespace DiplomacyApi.Tests.Pages;

/// <summary>The landing page over another release than that of the repository: nothing on it knows one conflict.</summary>
[Collection(nameof(ApiFixture))]
public sealed class LandingTests(ApiFixture fixture)
{
    [Fact]
    public async Task Its_examples_come_out_of_the_release_that_is_served()
    {
        var page = WebUtility.HtmlDecode(await fixture.Api.Http.GetStringAsync("/"));
        Assert.Contains("/v1/extracts?article=hill-herald-2031-03-04-b0d561", page, StringComparison.Ordinal);
        Assert.Contains("/v1/confirmations?agreement=harvest-corridor-2031-05", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ukraine", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_release_it_says_so()
    {
        using var empty = new TemporaryFolder();
        await using var api = await Api.Start(empty.Path);
        Assert.Contains("no release", await api.Http.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("What to do", await api.Http.GetStringAsync("/problems/not-found"), StringComparison.Ordinal);
    }
}
