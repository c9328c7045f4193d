using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>How contradictions are stored, and how lists of them are asked for.</summary>
static class ContradictionSql
{
    public static readonly RecordCollection<Contradiction> Collection = new("contradictions", "contradiction")
    {
        Date = contradiction => (contradiction.DatedOn, contradiction.DatedPrecision),
        Known = contradiction => Disagreement.Since(contradiction.Kind, contradiction.Sides),
        Owner = contradiction => new RecordKey(contradiction.Record.Collection, contradiction.Record.Id),
        Title = contradiction => contradiction.Summary,
        Columns =
        [
            ("kind", contradiction => Snake.Code(contradiction.Kind)),
            ("measure", contradiction => contradiction.Measure),
        ],
        CountedBy =
        [
            ("kind", Facet.OfColumn("kind")),
            ("measure", Facet.OfColumn("measure")),
            ("actor", Facet.OfLink("actors", Relations.ReportedBy)),
        ],
        Cut = ContradictionAsOf.Cut,
        Worded = contradiction => contradiction.Sides.Select(side => Disagreement.Since(contradiction.Kind, side, contradiction.Sides)),
        Texts = contradiction => [contradiction.Summary, contradiction.Population, .. contradiction.Sides.SelectMany(side => new[] { side.Text, side.Actor?.Name })],
        Links = contradiction =>
        [
            new RecordLink(Relations.About, new RecordKey(contradiction.Record.Collection, contradiction.Record.Id), []),
            .. contradiction.Sides.SelectMany(side => RecordLink.Of(Relations.ReportedBy, side.Actor, []).Select(link => link with { EntryKnownOn = Disagreement.Since(contradiction.Kind, side, contradiction.Sides) }))
                .GroupBy(link => link.To, (_, same) => same.MinBy(link => link.EntryKnownOn ?? DateOnly.MaxValue)!)
        ],
    };

    public static Where Where(ContradictionFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("kind", filter.Kind.Codes())
        .Any("measure", filter.Measure)
        .Linked(Collection, Relations.ReportedBy, "actors", filter.Actor)
        .Among(filter.About is not null, query => $"select from_seq from entry_link where from_collection = 'contradictions' and relation = 'about'{query.AndToOneOf(filter.About)}{query.AndKnown()}");
}
