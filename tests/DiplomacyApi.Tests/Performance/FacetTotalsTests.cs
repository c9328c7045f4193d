using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Performance;

/// <summary>The facets of whole lists are counted when a release is built: what is stored is what counting the rows gives.</summary>
[Collection(nameof(RealSeedFixture))]
public sealed class FacetTotalsTests(RealSeedFixture fixture)
{
    [Fact]
    public void Stored_counts_are_those_of_the_rows()
    {
        using var release = fixture.Api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var rented = release.Rent();
        var facets = fixture.Api.Services.GetRequiredService<Catalog>().All.SelectMany(collection => collection.Facets.Keys.Select(facet => (collection, facet))).ToList();
        Assert.True(facets.Count > 40);
        Assert.All(facets, one => Assert.Equivalent(
            FacetSql.Count(rented.Connection, one.collection, one.facet, new Where().And("true")),
            FacetSql.Count(rented.Connection, one.collection, one.facet, new Where()), strict: true));
        Assert.Contains(facets, one => FacetSql.Count(rented.Connection, one.collection, one.facet, new Where()).ValuesCount > 100);
    }
}
