using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>How extracts are stored, and how lists of them are asked for.</summary>
static class ExtractSql
{
    public static readonly RecordCollection<Extract> Collection = new("extracts", "extract")
    {
        Date = extract => (extract.PublishedOn, extract.PublishedPrecision),
        Columns =
        [
            ("article_id", extract => extract.Article.Id),
            ("verdict", extract => extract.Check is { } check ? Snake.Code(check.Verdict) : null),
            ("checked_on", extract => Iso.Day(extract.Check?.CheckedOn)),
        ],
        CountedBy = [("article", Facet.OfColumn("article_id", "articles")), ("verdict", Facet.OfColumn("verdict") with { Since = "checked_on" })],
        Cut = ExtractAsOf.Cut,
        Worded = extract => extract.Check is { } check ? [check.CheckedOn] : [],
        Texts = extract => [extract.Exact, extract.Check?.Note],
        Links = extract =>
        [
            .. RecordLink.Of(Relations.ExtractOf, extract.Article, []),
            .. RecordLink.Cited([], extract.Check is { } check ? [(check.Citations, check.CheckedOn, DatePrecision.Day)] : [])
        ],
    };

    public static Where Where(ExtractFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("article_id", filter.Article)
        .Any("verdict", filter.Verdict.Codes())
        .And("checked_on <= {0}", filter.Verdict is null ? null : Iso.Day(filter.AsOf));
}
