using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Agreements;

/// <summary>What an agreement must keep to, and how it is answered.</summary>
static class AgreementCuration
{
    public static void Check(AgreementEntry entry, Rules rules)
    {
        rules.Known(entry, nameof(entry.AnnouncedOn), entry.AnnouncedOn);
        rules.Known(entry, nameof(entry.AgreedOn), entry.AgreedOn);
        rules.Known(entry, nameof(entry.EffectiveOn), entry.EffectiveOn);
        rules.Ordered(entry, nameof(entry.EffectiveOn), entry.EffectiveOn, nameof(entry.EndedOn), entry.EndedOn);
        rules.Ordered(entry, nameof(entry.AgreedOn), entry.AgreedOn, nameof(entry.EndedOn), entry.EndedOn);
        rules.Runs(entry, [.. entry.StatusHistory.Select(step => ((object)step, step.SinceOn))]);
        // An agreement goes by the first of these days that is known.
        var (name, begins) = entry.AnnouncedOn is not null ? (nameof(entry.AnnouncedOn), entry.AnnouncedOn) : entry.AgreedOn is not null ? (nameof(entry.AgreedOn), entry.AgreedOn) : (nameof(entry.EffectiveOn), entry.EffectiveOn);
        rules.Begins(entry, name, begins, entry.StatusHistory.Select(step => step.SinceOn));
        rules.Numbered(entry.Provisions.Select(provision => ((object)provision, provision.Number)));
        rules.Keys(entry.Id, entry.Confirmations.Select(confirmation => ((object)confirmation, confirmation.Key)));
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree([.. entry.Citations, .. entry.StatusHistory.SelectMany(s => s.Citations), .. entry.Confirmations.SelectMany(c => c.Citations), .. entry.Numbering.SelectMany(n => n.Citations)]);
        if (entry.Parties.Count == 0) rules.Problem(entry, nameof(entry.Parties), "is empty; name the actors in it");
        foreach (var confirmation in entry.Confirmations) rules.Known(confirmation, nameof(confirmation.SaidOn), confirmation.SaidOn);
        foreach (var relation in entry.Relations.Where(relation => relation.Record == $"agreements/{entry.Id}"))
            rules.Problem(relation, nameof(relation.Record), "an agreement can't be related to itself");
        foreach (var twice in entry.Parties.GroupBy(party => (party.ActorId, party.Role)).Where(same => same.Count() > 1))
            rules.Problem(twice.Last(), nameof(PartyEntry.ActorId), $"'{twice.Key.ActorId}' has this role already");
    }

    public static Agreement Resolve(AgreementEntry entry, Resolver resolver, Nested nested) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Title = entry.Title,
        Summary = entry.Summary,
        Conflict = resolver.One("conflicts", entry.ConflictId),
        AnnouncedOn = entry.AnnouncedOn?.First,
        AnnouncedPrecision = entry.AnnouncedOn?.Precision,
        AgreedOn = entry.AgreedOn?.First,
        AgreedPrecision = entry.AgreedOn?.Precision,
        EffectiveOn = entry.EffectiveOn?.First,
        EffectivePrecision = entry.EffectiveOn?.Precision,
        EndedOn = entry.EndedOn?.First,
        EndedPrecision = entry.EndedOn?.Precision,
        Status = entry.StatusHistory[^1].Status,
        StatusHistory = [.. entry.StatusHistory.Select(step => Step(step, entry, resolver))],
        PartOf = resolver.Maybe("agreements", entry.PartOfId),
        Stages = [.. resolver.StagesOf(entry.Id)],
        Topics = resolver.Several("topics", entry.TopicIds),
        Parties = [.. entry.Parties.Select(party => new Party { Actor = resolver.One("actors", party.ActorId), Role = party.Role, Note = party.Note })],
        Confirmations = [.. entry.Confirmations.Select(confirmation => Confirmation(confirmation, entry, resolver))],
        Provisions = [.. entry.Provisions.Select(provision => new Provision { Number = provision.Number, Topic = resolver.Maybe("topics", provision.TopicId), Text = provision.Text })],
        Places = [.. entry.Places.Select(place => new AgreementPlace { Place = resolver.One("places", place.PlaceId), Role = place.Role })],
        Numbering = [.. entry.Numbering.Select(numbering => Numbering(numbering, entry, resolver))],
        Relations = resolver.Relations(entry.Relations),
        Figures = nested.FiguresOf(new RecordKey("agreements", entry.Id)),
        Claims = nested.ClaimsOf(new RecordKey("agreements", entry.Id)),
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };

    static AgreementStep Step(AgreementStepEntry step, AgreementEntry entry, Resolver resolver) => new()
    {
        Status = step.Status,
        SinceOn = step.SinceOn?.First,
        SincePrecision = step.SinceOn?.Precision,
        ReportedBy = resolver.Maybe("actors", step.ReportedById),
        Note = step.Note,
        Citations = resolver.Citations(step.Citations, entry.Citations),
    };

    static Confirmation Confirmation(ConfirmationEntry confirmation, AgreementEntry entry, Resolver resolver) => new()
    {
        Id = $"{entry.Id}-{confirmation.Key}",
        Actor = resolver.One("actors", confirmation.ActorId),
        Spokesperson = resolver.Maybe("actors", confirmation.SpokespersonId),
        Phase = confirmation.Phase,
        Stance = confirmation.Stance,
        SaidOn = confirmation.SaidOn?.First,
        SaidPrecision = confirmation.SaidOn?.Precision,
        Note = confirmation.Note,
        Citations = resolver.Citations(confirmation.Citations, entry.Citations),
    };

    static Numbering Numbering(NumberingEntry numbering, AgreementEntry entry, Resolver resolver) => new()
    {
        CountedBy = resolver.One("actors", numbering.CountedById),
        Number = numbering.Number,
        Basis = numbering.Basis,
        Citations = resolver.Citations(numbering.Citations, entry.Citations),
    };
}
