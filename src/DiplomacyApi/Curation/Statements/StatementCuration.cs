using DiplomacyApi.Curation.Actors;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Statements;

namespace DiplomacyApi.Curation.Statements;

/// <summary>What a statement must keep to, and how it is answered.</summary>
static class StatementCuration
{
    public static void Check(StatementEntry entry, Rules rules)
    {
        rules.Known(entry, nameof(entry.SaidOn), entry.SaidOn);
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree(entry.Citations);
        rules.Language(entry, nameof(entry.QuoteLanguage), entry.QuoteLanguage);
        rules.Quoted(entry, entry.Quote, entry.QuoteLanguage, entry.Citations);
        if (entry.CoSpeakerIds.Contains(entry.SpeakerId, StringComparer.Ordinal)) rules.Problem(entry, nameof(entry.CoSpeakerIds), $"'{entry.SpeakerId}' is the speaker already");
        if (entry.About.Any(about => about.Record == $"statements/{entry.Id}")) rules.Problem(entry, nameof(entry.About), "a statement can't be about itself");
    }

    public static Statement Resolve(StatementEntry entry, Resolver resolver) => new()
    {
        Id = entry.Id,
        Summary = entry.Summary,
        Conflict = resolver.One("conflicts", entry.ConflictId),
        Speaker = resolver.One("actors", entry.SpeakerId),
        CoSpeakers = resolver.Several("actors", entry.CoSpeakerIds),
        SpeakerOffice = ActorCuration.OfficeOn(resolver.Actor(entry.SpeakerId), entry.SaidOn),
        SaidOn = entry.SaidOn?.First,
        SaidPrecision = entry.SaidOn?.Precision,
        Quote = entry.Quote,
        QuoteLanguage = entry.QuoteLanguage,
        IsTranslation = entry.IsTranslation,
        QuoteLicense = entry.Quote is null ? null : ExtractLicense.Quotation,
        Event = resolver.Maybe("events", entry.EventId),
        Medium = entry.Medium,
        Addressees = resolver.Several("actors", entry.AddresseeIds),
        Topics = resolver.Several("topics", entry.TopicIds),
        About = resolver.About(entry.About),
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };
}
