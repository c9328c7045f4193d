using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Statements;

/// <summary>How statements are stored, and how lists of them are asked for.</summary>
static class StatementSql
{
    public static readonly RecordCollection<Statement> Collection = new("statements", "statement")
    {
        Date = statement => (statement.SaidOn, statement.SaidPrecision),
        Columns =
        [
            ("conflict_id", statement => statement.Conflict.Id),
            ("speaker_id", statement => statement.Speaker.Id),
            ("event_id", statement => statement.Event?.Id),
            ("has_quote", statement => statement.Quote is null ? 0 : 1),
        ],
        CountedBy =
        [
            ("speaker", Facet.OfLink("actors", Relations.Speaker)),
            ("country", Facet.OfCountry(Relations.Speaker)),
            ("addressee", Facet.OfLink("actors", Relations.Addressee)),
            ("event", Facet.OfLink("events", Relations.Event)),
        ],
        Cut = StatementAsOf.Cut,
        InFeed = StatementShapes.InFeed,
        Texts = statement => [statement.Summary, statement.Quote, statement.Speaker.Name, .. statement.Topics.Select(topic => topic.Name)],
        Links = statement =>
        [
            .. RecordLink.Of(Relations.Conflict, statement.Conflict, []),
            .. Dated(statement, RecordLink.Of(Relations.Speaker, [statement.Speaker, .. statement.CoSpeakers], statement.Citations)),
            .. Dated(statement, RecordLink.Of(Relations.Event, statement.Event, statement.Citations)),
            .. Dated(statement, RecordLink.Of(Relations.Addressee, statement.Addressees, statement.Citations)),
            .. Dated(statement, RecordLink.Of(statement.About, statement.Citations)),
            .. RecordLink.Of(Relations.Topic, statement.Topics, []),
            .. RecordLink.Cited(statement.Citations)
        ],
    };

    public static Where Where(StatementFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Linked(Collection, Relations.Speaker, "actors", filter.Speaker)
        .Among(filter.Country is not null, query => $"select from_seq from link where from_collection = 'statements' and relation = 'speaker' and to_collection = 'actors' and to_id in (select id from actor where 1{query.AndOneOf("country_code", filter.Country)}){query.AndKnown()}")
        .Among(filter.About is not null || filter.Stance is not null, query => $"select from_seq from link where from_collection = 'statements' and relation = 'about'{query.AndToOneOf(filter.About)}{query.AndOneOf("stance", filter.Stance.Codes())}{query.AndKnown()}")
        .Linked(Collection, Relations.Addressee, "actors", filter.Addressee)
        .Linked(Collection, Relations.Event, "events", filter.Event)
        .And("has_quote = {0}", filter.HasQuote is { } quoted ? quoted ? 1 : 0 : null);

    static IEnumerable<RecordLink> Dated(Statement statement, IEnumerable<RecordLink> links) => links.Select(link => link with { DatedOn = statement.SaidOn, DatedPrecision = statement.SaidPrecision });
}
