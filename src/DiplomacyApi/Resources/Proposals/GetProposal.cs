using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>GET /v1/proposals/{id}</summary>
sealed class GetProposal(StoredRecords records) : Endpoint<GetProposal.Request>
{
    public override void Configure()
    {
        Get("proposals/{id}", "proposals/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Proposals", typeof(Proposal))));
        Summary(text =>
        {
            text.Summary = "Get one proposal";
            text.Description = "A proposal with its terms, its status history, every position that an actor took on it, and what it follows from or leads to.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ProposalSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Proposal))]
    [Example("fields", "id,title,positions")]
    [Example("include", "positions.actor")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>european-presence-us-backstop-2025-02</example>
        public override string Id { get; init; } = "";
    }
}
