using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Positions;

/// <summary>GET /v1/positions</summary>
sealed class ListPositions(ListAnswers lists) : Endpoint<PositionFilter>
{
    public override void Configure()
    {
        Get("positions", "positions.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Positions", typeof(ListPage<ListedPosition>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List positions";
            text.Description = "Where actors stand on proposals, a row for each position taken, with the statement or the source that shows it and the stance before it. A worked question: who moved, and when, is `is_change=true`.";
        });
    }

    public override Task HandleAsync(PositionFilter filter, CancellationToken ct) => lists.Send(HttpContext, PositionSql.Collection, filter, PositionSql.Where);
}
