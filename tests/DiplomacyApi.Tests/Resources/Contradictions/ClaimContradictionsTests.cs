using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Resources.Contradictions;

public sealed class ClaimContradictionsTests
{
    [Theory]
    [InlineData(ClaimRelationKind.Denies, 1)]
    [InlineData(ClaimRelationKind.Contradicts, 1)]
    [InlineData(ClaimRelationKind.Corrects, 0)]
    [InlineData(ClaimRelationKind.Qualifies, 0)]
    [InlineData(ClaimRelationKind.Supports, 0)]
    [InlineData(ClaimRelationKind.Repeats, 0)]
    [InlineData(ClaimRelationKind.Retracts, 0)]
    public void Only_claims_that_deny_or_contradict_are_found(ClaimRelationKind kind, int count) => Assert.Equal(count, Find(Claim("a", 8), Claim("b", 9, ("a", kind))).Count);

    [Fact]
    public void The_older_claim_stands_first_and_its_day_is_that_of_the_contradiction()
    {
        var found = Assert.Single(Find(Claim("a", 9, ("b", ClaimRelationKind.Denies)), Claim("b", 8)));
        Assert.Equal(("a-denies-b", ContradictionKind.Claims, FictionalRecords.Day(8)), (found.Id, found.Kind, found.DatedOn!.Value));
        Assert.Equal(["b", "a"], found.Sides.Select(side => side.Record.Id));
        Assert.Equal("agreements/bridge-evacuation-2031-03", $"{found.Record.Collection}/{found.Record.Id}");
    }

    [Fact]
    public void Two_claims_that_deny_each_other_are_one_contradiction() => Assert.Single(Find(Claim("a", 8, ("b", ClaimRelationKind.Denies)), Claim("b", 9, ("a", ClaimRelationKind.Contradicts))));

    [Fact]
    public void Claims_about_nothing_in_common_contradict_each_other_on_the_claim_itself()
    {
        var found = Assert.Single(Find(Claim("a", 8) with { About = [] }, Claim("b", 9, ("a", ClaimRelationKind.Denies))));
        Assert.Equal("claims/a", $"{found.Record.Collection}/{found.Record.Id}");
    }

    static List<Contradiction> Find(params Claim[] claims) => [.. ClaimContradictions.Find(claims)];

    static Claim Claim(string id, int day, params (string Claim, ClaimRelationKind Kind)[] relations) => FictionalRecords.Claim with
    {
        Id = id,
        ClaimedOn = FictionalRecords.Day(day),
        ClaimedPrecision = DatePrecision.Day,
        Relations = [.. relations.Select(relation => new ClaimRelation { Kind = relation.Kind, Claim = Reference.To("claims", relation.Claim, relation.Claim) })],
    };
}
