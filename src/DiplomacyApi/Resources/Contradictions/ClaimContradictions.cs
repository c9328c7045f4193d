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
        var (datedOn, precision) = Disagreement.Date(ContradictionKind.Claims, sides);
        return new Contradiction
        {
            Id = $"{claim.Id}-{Snake.Code(how)}-{other.Id}",
            Kind = ContradictionKind.Claims,
            Summary = $"{other.Claimant.Name}: {other.Text} {claim.Claimant.Name}: {claim.Text}",
            Conflict = claim.Conflict,
            Record = claim.About.Select(about => about.Record).Intersect(other.About.Select(about => about.Record)).FirstOrDefault() ?? new RecordReference { Collection = "claims", Id = other.Id, Name = other.Summary },
            DatedOn = datedOn,
            DatedPrecision = precision,
            Measure = null,
            Unit = null,
            Population = null,
            Side = null,
            Subject = null,
            Spread = null,
            SpreadPercent = null,
            Sides = sides,
        };
    }

    static ContradictionSide Side(Claim claim) => new()
    {
        Actor = claim.Claimant,
        Text = claim.Text,
        Record = new RecordReference { Collection = "claims", Id = claim.Id, Name = claim.Summary },
        Value = null,
        Low = null,
        High = null,
        Qualifier = null,
        AsOfOn = null,
        AsOfPrecision = null,
        Stance = Snake.Code(claim.Kind),
        DatedOn = claim.ClaimedOn,
        DatedPrecision = claim.ClaimedPrecision,
        Citations = claim.Citations,
    };
}
