using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Claims;

/// <summary>How claims are stored, and how lists of them are asked for.</summary>
static class ClaimSql
{
    public static readonly RecordCollection<Claim> Collection = new("claims", "claim")
    {
        Date = claim => (claim.ClaimedOn, claim.ClaimedPrecision),
        Columns =
        [
            ("conflict_id", claim => claim.Conflict.Id),
            ("kind", claim => Snake.Code(claim.Kind)),
            ("claimant_id", claim => claim.Claimant.Id),
            ("standing", claim => Snake.Code(claim.Standing)),
        ],
        CountedBy =
        [
            ("claimant", Facet.OfColumn("claimant_id", "actors")),
            ("kind", Facet.OfColumn("kind")),
            ("standing", Facet.OfColumn("standing")),
        ],
        Cut = ClaimAsOf.Cut,
        Texts = claim => [claim.Summary, claim.Text, claim.Quote, claim.Claimant.Name, .. claim.Topics.Select(topic => topic.Name)],
        Links = claim =>
        [
            .. RecordLink.Of(Relations.Conflict, claim.Conflict, []),
            .. Dated(claim, RecordLink.Of(Relations.Claimant, claim.Claimant, claim.Citations)),
            .. Dated(claim, RecordLink.Of(claim.About, claim.Citations)),
            .. RecordLink.Of(Relations.Topic, claim.Topics, []),
            .. Dated(claim, claim.Relations.SelectMany(relation => RecordLink.Of(Snake.Code(relation.Kind), relation.Claim, claim.Citations))),
            .. RecordLink.Cited(claim.Citations)
        ],
    };

    public static Where Where(ClaimFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("claimant_id", filter.Claimant)
        .Any("kind", filter.Kind.Codes())
        .Any("standing", filter.Standing.Codes())
        .Among(filter.About is not null, query => $"select from_seq from link where from_collection = 'claims' and relation = 'about'{query.AndToOneOf(filter.About)}{query.AndKnown()}");

    static IEnumerable<RecordLink> Dated(Claim claim, IEnumerable<RecordLink> links) => links.Select(link => link with { DatedOn = claim.ClaimedOn, DatedPrecision = claim.ClaimedPrecision });
}
