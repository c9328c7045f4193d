using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>GET /v1/confirmations/matrix</summary>
sealed class GetConfirmationMatrix(TableAnswers tables, Catalog catalog) : Endpoint<ConfirmationMatrixFilter>
{
    public override void Configure()
    {
        Get("confirmations/matrix", "confirmations/matrix.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Confirmations", typeof(ConfirmationMatrix)) { IsTable = true }));
        Summary(text =>
        {
            text.Summary = "Put confirmations side by side";
            text.Description = "What each party of an agreement says of each step of it: a row for each party, and for whoever else spoke, with the last stance on announced, agreed, started and completed; null where nothing is recorded. A worked question: who announced and who did not confirm the evacuation over Belarus, by the end of February 2025, is `agreement=kursk-sumy-belarus-evacuation-2025-02&as_of=2025-02-28`.";
        });
    }

    public override Task HandleAsync(ConfirmationMatrixFilter filter, CancellationToken ct) => tables.Send(HttpContext, "/v1/confirmations/matrix", filter, (release, connection) => (new ConfirmationMatrixWork(filter, release, catalog).WorkOut(connection), null));
}
