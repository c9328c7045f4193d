using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>GET /v1/extracts</summary>
sealed class ListExtracts(ListAnswers lists) : Endpoint<ExtractFilter>
{
    public override void Configure()
    {
        Get("extracts", "extracts.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Sources", typeof(ListPage<Extract>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List extracts";
            text.Description = "The passages that support facts, to the letter, with what a check of each found. A worked question: what an article got wrong is `verdict=wrong_date,misattributed,altered,overstated,distorted`.";
        });
    }

    public override Task HandleAsync(ExtractFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ExtractSql.Collection, filter, ExtractSql.Where);
}
