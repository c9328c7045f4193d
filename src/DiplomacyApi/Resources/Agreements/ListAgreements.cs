using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>GET /v1/agreements</summary>
sealed class ListAgreements(ListAnswers lists) : Endpoint<AgreementFilter>
{
    public override void Configure()
    {
        Get("agreements", "agreements.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Agreements", typeof(ListPage<Agreement>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List agreements";
            text.Description = "Evacuations, exchanges, truces, corridors and other humanitarian arrangements, each with what every party said of every step. A worked question: what Moskalkova announced or confirmed is `confirmed_by=tatyana-moskalkova`.";
        });
    }

    public override Task HandleAsync(AgreementFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, AgreementSql.Collection, filter, AgreementSql.Where);
}
