using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>Every table that is published: the collections, what records have many of, and what is joined for plotting.</summary>
static class Tables
{
    /// <summary>All tables of a release, in reading order.</summary>
    public static IReadOnlyList<Table> Of(IReadOnlyList<Collection> collections) => [.. collections.Select(collection => new CollectionTable(collection)), .. Links(collections), .. Flat];

    static IReadOnlyList<Table> Flat { get; } =
    [
        new DerivedTable<FlatStatement>("statements_flat", DatasetKind.Flat, ["id"], FlatStatements.All),
        new DerivedTable<ExchangeCount>("exchanges", DatasetKind.Flat, ["agreement_id", "number"], ExchangeCounts.All),
        new DerivedTable<PositionRun>("positions_by_day", DatasetKind.Flat, ["actor_id", "proposal_id", "from_on"], PositionRuns.All),
    ];

    static IReadOnlyList<Table> Links(IReadOnlyList<Collection> collections) =>
    [
        Link("statement_topics", ["statement_id", "topic_id"], connection => StatementSql.Collection.All(connection).SelectMany(StatementTopics)),
        Link("statement_addressees", ["statement_id", "actor_id"], connection => StatementSql.Collection.All(connection).SelectMany(Addressees)),
        Link("statement_about", ["statement_id", "record_collection", "record_id"], connection => StatementSql.Collection.All(connection).SelectMany(About)),
        Link("proposal_terms", ["proposal_id", "number"], connection => ProposalSql.Collection.All(connection).SelectMany(Terms)),
        Link("agreement_parties", ["agreement_id", "actor_id", "role"], connection => AgreementSql.Collection.All(connection).SelectMany(Parties)),
        Link("agreement_places", ["agreement_id", "place_id", "role"], connection => AgreementSql.Collection.All(connection).SelectMany(Places)),
        Link("agreement_provisions", ["agreement_id", "number"], connection => AgreementSql.Collection.All(connection).SelectMany(Provisions)),
        Link("agreement_numbering", ["agreement_id", "counted_by_id"], connection => AgreementSql.Collection.All(connection).SelectMany(Numbers)),
        Link("event_participants", ["event_id", "actor_id", "role"], connection => EventSql.Collection.All(connection).SelectMany(Participants)),
        Link("offices", ["actor_id", "number"], connection => ActorSql.Collection.All(connection).SelectMany(Offices)),
        Link("contradiction_sides", ["contradiction_id", "number"], connection => ContradictionSql.Collection.All(connection).SelectMany(Sides)),
        Link("status_entries", ["record_collection", "record_id", "number"], StatusEntries.All),
        Link("names", ["record_collection", "record_id", "number"], connection => RecordParts.Names(connection, collections)),
        Link("notes", ["record_collection", "record_id", "number"], connection => RecordParts.Notes(connection, collections)),
        Link("citations", ["record_collection", "record_id", "part", "number"], connection => RecordParts.Citations(connection, collections)),
        Link("links", ["number"], LinkRows.All),
    ];

    static DerivedTable<T> Link<T>(string name, IReadOnlyList<string> key, Func<ReleaseConnection, IEnumerable<T>> rows)
        where T : class => new(name, DatasetKind.Link, key, rows);

    static IEnumerable<StatementTopic> StatementTopics(Statement statement) => statement.Topics.Select(topic => new StatementTopic { StatementId = statement.Id, TopicId = topic.Id });

    static IEnumerable<StatementAddressee> Addressees(Statement statement) => statement.Addressees.Select(addressee => new StatementAddressee { StatementId = statement.Id, ActorId = addressee.Id });

    static IEnumerable<StatementAbout> About(Statement statement) => statement.About.Select(about => new StatementAbout { StatementId = statement.Id, RecordCollection = about.Record.Collection, RecordId = about.Record.Id, Stance = about.Stance });

    static IEnumerable<ProposalTerm> Terms(Proposal proposal) => proposal.Terms.Select(term => new ProposalTerm { ProposalId = proposal.Id, Number = term.Number, TopicId = term.Topic?.Id, Text = term.Text });

    static IEnumerable<AgreementParty> Parties(Agreement agreement) => agreement.Parties.Select(party => new AgreementParty { AgreementId = agreement.Id, ActorId = party.Actor.Id, Role = party.Role, Note = party.Note });

    static IEnumerable<AgreementPlaceRow> Places(Agreement agreement) => agreement.Places.Select(place => new AgreementPlaceRow { AgreementId = agreement.Id, PlaceId = place.Place.Id, Role = place.Role });

    static IEnumerable<AgreementProvision> Provisions(Agreement agreement) => agreement.Provisions.Select(provision => new AgreementProvision { AgreementId = agreement.Id, Number = provision.Number, TopicId = provision.Topic?.Id, Text = provision.Text });

    static IEnumerable<AgreementNumber> Numbers(Agreement agreement) => agreement.Numbering.Select(numbering => new AgreementNumber { AgreementId = agreement.Id, CountedById = numbering.CountedBy.Id, Number = numbering.Number, Basis = numbering.Basis });

    static IEnumerable<EventParticipant> Participants(Event @event) => @event.Participants.Select(participant => new EventParticipant { EventId = @event.Id, ActorId = participant.Actor.Id, Role = participant.Role });

    static IEnumerable<ActorOffice> Offices(Actor actor) => actor.Offices.Select((office, index) => new ActorOffice
    {
        ActorId = actor.Id,
        Number = index + 1,
        Title = office.Title,
        OrganisationId = office.Organisation?.Id,
        FromOn = office.FromOn,
        FromPrecision = office.FromPrecision,
        ToOn = office.ToOn,
        ToPrecision = office.ToPrecision,
        Basis = office.Basis,
    });

    static IEnumerable<ContradictingSide> Sides(Contradiction contradiction) => contradiction.Sides.Select((side, index) => new ContradictingSide
    {
        ContradictionId = contradiction.Id,
        Number = index + 1,
        ActorId = side.Actor?.Id,
        Text = side.Text,
        RecordCollection = side.Record.Collection,
        RecordId = side.Record.Id,
        Value = side.Value,
        Low = side.Low,
        High = side.High,
        Qualifier = side.Qualifier,
        Stance = side.Stance,
        DatedOn = side.DatedOn,
        DatedPrecision = side.DatedPrecision,
    });
}
