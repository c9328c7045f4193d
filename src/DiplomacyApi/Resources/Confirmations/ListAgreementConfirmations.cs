using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>GET /v1/agreements/{id}/confirmations</summary>
sealed class ListAgreementConfirmations(ListAnswers lists) : Endpoint<AgreementConfirmationFilter>
{
    public override void Configure()
    {
        Get("agreements/{id}/confirmations", "agreements/{id}/confirmations.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Confirmations", typeof(ListPage<ListedConfirmation>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List the confirmations of one agreement";
            text.Description = "What every actor says of every step of an agreement: the rows of `/v1/confirmations` that belong to it, with the same filters. A worked question: who did not confirm that the evacuation over Belarus was announced is `phase=announced&stance=does_not_confirm,denies,silent,unknown`.";
        });
    }

    public override Task HandleAsync(AgreementConfirmationFilter filter, CancellationToken ct) => lists.Send(HttpContext, new RecordKey("agreements", filter.Id), ConfirmationSql.Collection, filter, ConfirmationSql.Where);
}
