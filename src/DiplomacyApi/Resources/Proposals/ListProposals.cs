using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>GET /v1/proposals</summary>
sealed class ListProposals(ListAnswers lists) : Endpoint<ProposalFilter>
{
    public override void Configure()
    {
        Get("proposals", "proposals.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Proposals", typeof(ListPage<Proposal>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List proposals";
            text.Description = "Plans, ceasefire offers, guarantees and forces, each with its terms, its history and who stands where on it. A worked question: what Russia rejected is `position_of=russia&stance=rejects`.";
        });
    }

    public override Task HandleAsync(ProposalFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ProposalSql.Collection, filter, ProposalSql.Where);
}
