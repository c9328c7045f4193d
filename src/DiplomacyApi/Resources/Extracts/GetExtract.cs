using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>GET /v1/extracts/{id}</summary>
sealed class GetExtract(StoredRecords records) : Endpoint<GetExtract.Request>
{
    public override void Configure()
    {
        Get("extracts/{id}", "extracts/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Sources", typeof(Extract))));
        Summary(text =>
        {
            text.Summary = "Get one extract";
            text.Description = "A passage as printed, with its place in the article and what was found when it was held against other reports.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ExtractSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Extract))]
    [Example("fields", "id,exact,check")]
    [Example("include", "article")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>unattributed-2025-02-25-b23dec-x05</example>
        public override string Id { get; init; } = "";
    }
}
