using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Articles;

/// <summary>How articles are stored, and how lists of them are asked for.</summary>
static class ArticleSql
{
    public static readonly RecordCollection<Article> Collection = new("articles", "article")
    {
        Date = article => (article.PublishedOn, article.PublishedPrecision),
        Columns =
        [
            ("publisher_id", article => article.Publisher?.Id),
            ("kind", article => Snake.Code(article.Kind)),
            ("language", article => article.Language),
        ],
        CountedBy =
        [
            ("publisher", Facet.OfColumn("publisher_id", "actors")),
            ("kind", Facet.OfColumn("kind")),
            ("language", Facet.OfColumn("language")),
        ],
        Cut = ArticleAsOf.Cut,
        Texts = article => [article.Title, article.Publisher?.Name, .. article.Extracts.Select(extract => extract.Exact)],
        Links = article =>
        [
            .. RecordLink.Of(Relations.Publisher, article.Publisher, []).Select(link => link with { DatedOn = article.PublishedOn, DatedPrecision = article.PublishedPrecision }),
            .. RecordLink.Of(Relations.OriginalPublisher, article.OriginalPublisher, [])
        ],
    };

    public static Where Where(ArticleFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("publisher_id", filter.Publisher)
        .Any("kind", filter.Kind.Codes())
        .Any("language", filter.Language);
}
