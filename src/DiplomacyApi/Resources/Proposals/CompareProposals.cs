using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>GET /v1/proposals/compare</summary>
sealed class CompareProposals(TableAnswers tables, Catalog catalog) : Endpoint<ProposalComparisonFilter>
{
    public override void Configure()
    {
        Get("proposals/compare", "proposals/compare.{format}");
        // Before {id}.jsonld, which `compare.jsonld` would fit as well.
        Description(endpoint => endpoint.WithMetadata(new Contract("Proposals", typeof(ProposalComparison)) { IsTable = true }).WithOrder(-1));
        Summary(text =>
        {
            text.Summary = "Compare proposals";
            text.Description = "The terms of two to ten proposals side by side, topic by topic, with who put each forward, where it stood, the figures that several of them have and how they follow from one another. CSV has the terms alone, a column for each proposal. A worked question: how the call for a ceasefire from 12 May 2025 differs from the American proposal of Jeddah is `ids=us-30-day-ceasefire-2025,30-day-from-12-may-2025`.";
        });
    }

    public override Task HandleAsync(ProposalComparisonFilter filter, CancellationToken ct) => tables.Send(HttpContext, "/v1/proposals/compare", filter, (release, connection) => new ProposalComparisonWork(filter, release, catalog).WorkOut(connection));
}
