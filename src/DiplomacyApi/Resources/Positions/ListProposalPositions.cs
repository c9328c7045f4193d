using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Positions;

/// <summary>GET /v1/proposals/{id}/positions</summary>
sealed class ListProposalPositions(ListAnswers lists) : Endpoint<ProposalPositionFilter>
{
    public override void Configure()
    {
        Get("proposals/{id}/positions", "proposals/{id}/positions.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Positions", typeof(ListPage<ListedPosition>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List the positions on one proposal";
            text.Description = "Where actors stand on a proposal, a row for each position taken: the rows of `/v1/positions` that belong to it, with the same filters. A worked question: what Russia said of the thirty-day ceasefire, in order, is `actor=russia&sort=date`.";
        });
    }

    public override Task HandleAsync(ProposalPositionFilter filter, CancellationToken ct) => lists.Send(HttpContext, new RecordKey("proposals", filter.Id), PositionSql.Collection, filter, PositionSql.Where);
}
