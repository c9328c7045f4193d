using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Articles;

/// <summary>An article as it stood at the end of a day.</summary>
static class ArticleAsOf
{
    public static Article Cut(Article article, AsOfView view) => article with
    {
        Extracts = view.Known("extracts", article.Extracts, ExtractAsOf.Cut),
    };
}
