using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Statements;

/// <summary>GET /v1/statements/{id}</summary>
sealed class GetStatement(StoredRecords records) : Endpoint<GetStatement.Request>
{
    public override void Configure()
    {
        Get("statements/{id}", "statements/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Statements", typeof(Statement))));
        Summary(text =>
        {
            text.Summary = "Get one statement";
            text.Description = "A statement with its speaker, the office held on that day, the words where they are known, what it is about and where it stands.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, StatementSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Statement))]
    [Example("fields", "id,speaker,said_on,summary")]
    [Example("include", "speaker")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>macron-truce-feasible-2025-02-24</example>
        public override string Id { get; init; } = "";
    }
}
