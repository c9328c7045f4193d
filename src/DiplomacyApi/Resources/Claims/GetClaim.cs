using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Claims;

/// <summary>GET /v1/claims/{id}</summary>
sealed class GetClaim(StoredRecords records) : Endpoint<GetClaim.Request>
{
    public override void Configure()
    {
        Get("claims/{id}", "claims/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Claims", typeof(Claim))));
        Summary(text =>
        {
            text.Summary = "Get one claim";
            text.Description = "A claim with who claims it, how it stands, and the claims that it answers or supports.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ClaimSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Claim))]
    [Example("fields", "id,claimant,text")]
    [Example("include", "claimant")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>kursk-atrocity-denial-2025-01-31</example>
        public override string Id { get; init; } = "";
    }
}
