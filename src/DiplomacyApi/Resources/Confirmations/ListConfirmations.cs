using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>GET /v1/confirmations</summary>
sealed class ListConfirmations(ListAnswers lists) : Endpoint<ConfirmationFilter>
{
    public override void Configure()
    {
        Get("confirmations", "confirmations.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Confirmations", typeof(ListPage<ListedConfirmation>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List confirmations";
            text.Description = "What every actor says of every step of an agreement: who announced it, who confirmed it, who denied it or kept silent. A worked question: what was denied is `stance=denies`.";
        });
    }

    public override Task HandleAsync(ConfirmationFilter filter, CancellationToken ct) => lists.Send(HttpContext, ConfirmationSql.Collection, filter, ConfirmationSql.Where);
}
