using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Curation.Claims;

/// <summary>What a claim must keep to, and how it is answered.</summary>
static class ClaimCuration
{
    public static void Check(Owned<ClaimBody> claim, Rules rules)
    {
        var entry = claim.Body;
        rules.Known(entry, nameof(entry.ClaimedOn), entry.ClaimedOn);
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree(entry.Citations);
        rules.Language(entry, nameof(entry.QuoteLanguage), entry.QuoteLanguage);
        rules.Quoted(entry, entry.Quote, entry.QuoteLanguage, entry.Citations);
        foreach (var relation in entry.Relations.Where(relation => relation.ClaimId == claim.Id))
            rules.Problem(relation, nameof(relation.ClaimId), "a claim can't be related to itself");
    }

    public static Claim Resolve(Owned<ClaimBody> claim, Resolver resolver)
    {
        var entry = claim.Body;
        return new Claim
        {
            Id = claim.Id,
            Kind = entry.Kind,
            Summary = entry.Summary,
            Conflict = resolver.One("conflicts", claim.ConflictId),
            Claimant = resolver.One("actors", entry.ClaimantId),
            ClaimedOn = entry.ClaimedOn?.First,
            ClaimedPrecision = entry.ClaimedOn?.Precision,
            Text = entry.Text,
            Quote = entry.Quote,
            QuoteLanguage = entry.QuoteLanguage,
            QuoteLicense = entry.Quote is null ? null : ExtractLicense.Quotation,
            About = resolver.About(claim.Owner, entry.About),
            Topics = resolver.Several("topics", entry.TopicIds),
            Relations = [.. entry.Relations.Select(relation => new ClaimRelation { Kind = relation.Kind, Claim = resolver.One("claims", relation.ClaimId) })],
            Standing = entry.Standing,
            Citations = resolver.Citations(entry.Citations),
            Notes = Resolver.Notes(entry.Notes),
        };
    }
}
