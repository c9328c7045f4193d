using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>GET /v1/agreements/{id}</summary>
sealed class GetAgreement(StoredRecords records) : Endpoint<GetAgreement.Request>
{
    public override void Configure()
    {
        Get("agreements/{id}", "agreements/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Agreements", typeof(Agreement))));
        Summary(text =>
        {
            text.Summary = "Get one agreement";
            text.Description = "An agreement with who announced, confirmed, denied it or kept silent, its history, its provisions and places, and the numbers and claims about it, each with its source.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, AgreementSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Agreement))]
    [Example("fields", "id,title,confirmations")]
    [Example("include", "parties.actor")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
        public override string Id { get; init; } = "";
    }
}
