using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Articles;

/// <summary>GET /v1/articles</summary>
sealed class ListArticles(ListAnswers lists) : Endpoint<ArticleFilter>
{
    public override void Configure()
    {
        Get("articles", "articles.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Sources", typeof(ListPage<Article>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List articles";
            text.Description = "Where everything was published: publisher, title, date, address, language, and whether the text is the publisher's own.";
        });
    }

    public override Task HandleAsync(ArticleFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ArticleSql.Collection, filter, ArticleSql.Where);
}
