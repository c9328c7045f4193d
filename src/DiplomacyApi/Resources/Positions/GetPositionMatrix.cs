using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Positions;

/// <summary>GET /v1/positions/matrix</summary>
sealed class GetPositionMatrix(TableAnswers tables, Catalog catalog) : Endpoint<PositionMatrixFilter>
{
    public override void Configure()
    {
        Get("positions/matrix", "positions/matrix.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Positions", typeof(PositionMatrix)) { IsTable = true }));
        Summary(text =>
        {
            text.Summary = "Put positions side by side";
            text.Description = "Who stands where on a day: a row for each actor, a column for each proposal, and in the cell the last position taken by then, with the stance that the actor moved from; null where none is known. At most 100 rows and 100 columns; CSV has the stances alone, a column for each proposal. A worked question: where each party stood on the thirty-day ceasefire on 15 March 2025 is `proposal=us-30-day-ceasefire-2025&as_of=2025-03-15`.";
        });
    }

    public override Task HandleAsync(PositionMatrixFilter filter, CancellationToken ct) => tables.Send(HttpContext, "/v1/positions/matrix", filter, (release, connection) => new PositionMatrixWork(filter, release, catalog).WorkOut(connection));
}
