using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>Finds claims of which one denies or contradicts the other.</summary>
static class ClaimContradictions
{
    public static IEnumerable<Contradiction> Find(IReadOnlyList<Claim> claims)
    {
        var byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var claim in claims)
            foreach (var relation in claim.Relations.Where(relation => relation.Kind is ClaimRelationKind.Denies or ClaimRelationKind.Contradicts))
            {
                var other = byId[relation.Claim.Id];
                if (seen.Contains((other.Id, claim.Id)) || !seen.Add((claim.Id, other.Id))) continue;
                yield return Describe(claim, other, relation.Kind);
            }
    }

    static Contradiction Describe(Claim claim, Claim other, ClaimRelationKind how)
    {
        ContradictionSide[] sides = [.. new[] { other, claim }.OrderBy(side => side.ClaimedOn ?? DateOnly.MaxValue).Select(Side)];
        var record = claim.About.Select(about => about.Record).Intersect(other.About.Select(about => about.Record)).FirstOrDefault() ?? Reference(other);
        return Contradiction.Between($"{claim.Id}-{Snake.Code(how)}-{other.Id}", ContradictionKind.Claims, claim.Conflict, record, sides) with { Summary = $"{other.Claimant.Name}: {other.Text} {claim.Claimant.Name}: {claim.Text}" };
    }

    static ContradictionSide Side(Claim claim) => ContradictionSide.Of(claim.Claimant, claim.Text, Reference(claim), claim.ClaimedOn, claim.ClaimedPrecision, claim.Citations) with { Stance = Snake.Code(claim.Kind) };

    static RecordReference Reference(Claim claim) => new() { Collection = "claims", Id = claim.Id, Name = claim.Summary };
}
