using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Articles;

/// <summary>GET /v1/articles/{id}</summary>
sealed class GetArticle(StoredRecords records) : Endpoint<GetArticle.Request>
{
    public override void Configure()
    {
        Get("articles/{id}", "articles/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Sources", typeof(Article))));
        Summary(text =>
        {
            text.Summary = "Get one article";
            text.Description = "An article with the passages of it that support facts, and what was found when they were checked.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ArticleSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Article))]
    [Example("fields", "id,title,url")]
    [Example("include", "publisher")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>unattributed-2025-02-25-b23dec</example>
        public override string Id { get; init; } = "";
    }
}
