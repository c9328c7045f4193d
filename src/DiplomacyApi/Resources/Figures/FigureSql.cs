using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Figures;

/// <summary>How figures are stored, and how lists of them are asked for.</summary>
static class FigureSql
{
    public static readonly RecordCollection<Figure> Collection = new("figures", "figure")
    {
        // A number without a date was known at the latest when the first dated article printed it; most numbers have no other.
        Date = figure => figure.ReportedOn is null ? Citation.EarliestPublished(figure.Citations) : (figure.ReportedOn, figure.ReportedPrecision),
        Columns =
        [
            ("conflict_id", figure => figure.Conflict.Id),
            ("measure", figure => figure.Measure),
            ("side_id", figure => figure.Side?.Id),
            ("reported_by_id", figure => figure.ReportedBy?.Id),
        ],
        CountedBy =
        [
            ("measure", Facet.OfColumn("measure")),
            ("side", Facet.OfColumn("side_id", "actors")),
            ("reported_by", Facet.OfColumn("reported_by_id", "actors")),
        ],
        Cut = FigureAsOf.Cut,
        Texts = figure => [figure.Summary, figure.Population, figure.ReportedBy?.Name],
        Links = figure =>
        [
            .. RecordLink.Of(Relations.Conflict, figure.Conflict, []),
            .. Dated(figure, RecordLink.Of(Relations.ReportedBy, figure.ReportedBy, figure.Citations)),
            .. Dated(figure, RecordLink.Of(Relations.Side, figure.Side, figure.Citations)),
            .. Dated(figure, RecordLink.Of(figure.About, figure.Citations)),
            .. RecordLink.Cited(figure.Citations)
        ],
    };

    public static Where Where(FigureFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Among(filter.About is not null, query => $"select from_seq from link where from_collection = 'figures' and relation = 'about'{query.AndToOneOf(filter.About)}{query.AndKnown()}")
        .Any("measure", filter.Measure)
        .Any("side_id", filter.Side)
        .Any("reported_by_id", filter.ReportedBy);

    static IEnumerable<RecordLink> Dated(Figure figure, IEnumerable<RecordLink> links) => links.Select(link => link with { DatedOn = figure.ReportedOn, DatedPrecision = figure.ReportedPrecision });
}
