using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Articles;

/// <summary>Which articles to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Article), Facets = ["publisher", "kind", "language", "topic", "year", "month"])]
[Example("q", "Ukraine")]
[Example("topic", "ceasefire")]
[Example("fields", "id,title,url")]
[Example("include", "publisher")]
[Example("facets", "publisher")]
public sealed record ArticleFilter : DatedListFilter
{
    /// <summary>Ids of actors who published it.</summary>
    /// <example>kyiv-independent</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Publisher { get; init; }

    /// <summary>Kinds of publication.</summary>
    /// <example>news_article</example>
    public IReadOnlyList<ArticleKind>? Kind { get; init; }

    /// <summary>Languages that occur in the release, as BCP 47 tags.</summary>
    /// <example>en</example>
    [ReleaseValues("languages")]
    public IReadOnlyList<string>? Language { get; init; }
}
