using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>How agreements are stored, and how lists of them are asked for.</summary>
static class AgreementSql
{
    public static readonly RecordCollection<Agreement> Collection = new("agreements", "agreement")
    {
        Date = FirstDate,
        Columns =
        [
            ("conflict_id", agreement => agreement.Conflict.Id),
            ("kind", agreement => Snake.Code(agreement.Kind)),
            ("status", agreement => Snake.Code(agreement.Status)),
            ("part_of_id", agreement => agreement.PartOf?.Id),
        ],
        CountedBy =
        [
            ("kind", Facet.OfColumn("kind")),
            ("status", Facet.OfStatus),
            ("actor", Facet.OfLink("actors", Snake.CodesOf(typeof(PartyRole)))),
            ("role", Facet.OfRelation(Snake.CodesOf(typeof(PartyRole)))),
            ("place", Facet.OfLink("places", Relations.Place)),
            ("answer", Facet.OfCases([.. Enum.GetValues<AgreementAnswer>().Select(answer => (Snake.Code(answer), (Func<Where, string>)(query => AgreementAnswerSql.Query(answer, query))))])),
        ],
        Cut = AgreementAsOf.Cut,
        OnMap = agreement => [.. agreement.Places.Select(place => new MapPlace(place.Place.Id, place.Place.Name, Snake.Code(place.Role)))],
        InFeed = AgreementShapes.InFeed,
        InCalendar = AgreementShapes.InCalendar,
        Texts = agreement => [agreement.Title, agreement.Summary, .. agreement.Provisions.Select(provision => provision.Text), .. agreement.Parties.Select(party => party.Actor.Name), .. agreement.Places.Select(place => place.Place.Name), .. agreement.Topics.Select(topic => topic.Name)],
        Links = agreement =>
        [
            .. RecordLink.Of(Relations.Conflict, agreement.Conflict, []),
            .. agreement.Parties.SelectMany(party => RecordLink.Of(Snake.Code(party.Role), party.Actor, agreement.Citations)).Select(link => link with { DatedOn = agreement.AnnouncedOn, DatedPrecision = agreement.AnnouncedPrecision }),
            .. agreement.Confirmations.SelectMany(Confirmations),
            .. agreement.StatusHistory.SelectMany(step => RecordLink.Of(Relations.ReportedBy, step.ReportedBy, step.Citations).Select(link => link.HeldSince(step.SinceOn, step.SincePrecision))),
            .. agreement.Numbering.SelectMany(numbering => RecordLink.Of(Relations.CountedBy, numbering.CountedBy, numbering.Citations)),
            .. RecordLink.Of(Relations.PartOf, agreement.PartOf, agreement.Citations),
            .. RecordLink.Of(Relations.Place, agreement.Places.Select(place => place.Place), agreement.Citations),
            .. RecordLink.Of(Relations.Topic, [.. agreement.Topics, .. agreement.Provisions.Select(provision => provision.Topic).OfType<Reference>()], []).DistinctBy(link => link.To),
            .. RecordLink.Of(agreement.Relations, agreement.Citations),
            .. RecordLink.Cited(
                [.. agreement.Citations, .. agreement.Numbering.SelectMany(numbering => numbering.Citations)],
                [.. agreement.StatusHistory.Select(step => (step.Citations, step.SinceOn, step.SincePrecision)), .. agreement.Confirmations.Select(confirmation => (confirmation.Citations, confirmation.SaidOn, confirmation.SaidPrecision))])
        ],
    };

    public static Where Where(AgreementFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("kind", filter.Kind.Codes())
        .Standing(Collection, filter.Status.Codes())
        .Among(filter.Actor is not null || filter.Role is not null, query => $"select from_seq from link where from_collection = 'agreements' and to_collection = 'actors'{query.AndOneOf("to_id", filter.Actor)}{query.AndOneOf("relation", filter.Role.Codes() ?? Snake.CodesOf(typeof(PartyRole)))}{query.AndKnown()}")
        .Linked(Collection, Relations.Place, "places", filter.Place)
        .Among(filter.ConfirmedBy is not null, query => ConfirmedBy(query, "in ('announces', 'confirms', 'partly_confirms')", filter.ConfirmedBy))
        .Among(filter.DeniedBy is not null, query => ConfirmedBy(query, "= 'denies'", filter.DeniedBy))
        .Among(filter.Answer is not null, query => string.Join(" union ", filter.Answer!.Select(answer => AgreementAnswerSql.Query(answer, query))));

    /// <summary>An agreement goes by the day of its announcement; where none is known, by the first day on which anything is known of it.</summary>
    static (DateOnly? On, DatePrecision? Precision) FirstDate(Agreement agreement)
    {
        if (agreement.AnnouncedOn is not null) return (agreement.AnnouncedOn, agreement.AnnouncedPrecision);
        if (agreement.AgreedOn is not null) return (agreement.AgreedOn, agreement.AgreedPrecision);
        if (agreement.EffectiveOn is not null) return (agreement.EffectiveOn, agreement.EffectivePrecision);
        var step = agreement.StatusHistory.FirstOrDefault(step => step.SinceOn is not null);
        return (step?.SinceOn, step?.SincePrecision);
    }

    static string ConfirmedBy(Where query, string stance, IReadOnlyList<string>? actors) =>
        $"select seq from agreement where id in (select agreement_id from confirmation where stance {stance} and ({SaidBy(query, actors)}){query.AndKnown()})";

    static string SaidBy(Where query, IReadOnlyList<string>? actors) => $"1{query.AndOneOf("actor_id", actors)} or 1{query.AndOneOf("spokesperson_id", actors)}";

    static IEnumerable<RecordLink> Confirmations(Confirmation confirmation) =>
    [
        .. new[] { (Relations.ConfirmationBy, confirmation.Actor), (Relations.Spokesperson, confirmation.Spokesperson) }
            .SelectMany(reference => RecordLink.Of(reference.Item1, reference.Item2, confirmation.Citations))
            .Select(link => link.HeldSince(confirmation.SaidOn, confirmation.SaidPrecision) with { EntryKey = confirmation.Id, Stance = Snake.Code(confirmation.Stance) }),
    ];
}
