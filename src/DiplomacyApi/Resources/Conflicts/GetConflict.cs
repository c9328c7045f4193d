using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>GET /v1/conflicts/{id}</summary>
sealed class GetConflict(StoredRecords records) : Endpoint<GetConflict.Request>
{
    public override void Configure()
    {
        Get("conflicts/{id}", "conflicts/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Conflicts", typeof(Conflict))));
        Summary(text =>
        {
            text.Summary = "Get one conflict";
            text.Description = "A conflict with the countries that it is fought over or in.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ConflictSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Conflict))]
    [Example("fields", "id,title")]
    [Example("include", "citations.article")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>russia-ukraine-war</example>
        public override string Id { get; init; } = "";
    }
}
