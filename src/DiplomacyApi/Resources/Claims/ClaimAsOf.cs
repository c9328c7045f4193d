using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Claims;

/// <summary>A claim as it stood at the end of a day.</summary>
static class ClaimAsOf
{
    public static Claim Cut(Claim claim, AsOfView view) => claim with
    {
        About = view.Known(claim.About),
        Relations = [.. claim.Relations.Where(relation => view.Known(relation.Claim) is not null)],
        Citations = view.Known(claim.Citations),
    };
}
