using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Figures;

/// <summary>GET /v1/figures/{id}</summary>
sealed class GetFigure(StoredRecords records) : Endpoint<GetFigure.Request>
{
    public override void Configure()
    {
        Get("figures/{id}", "figures/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Figures", typeof(Figure))));
        Summary(text =>
        {
            text.Summary = "Get one figure";
            text.Description = "A number with who reports it and what it counts.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, FigureSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Figure))]
    [Example("fields", "id,value,summary")]
    [Example("include", "reported_by")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>kursk-sumy-belarus-evacuation-2025-02-missing-official</example>
        public override string Id { get; init; } = "";
    }
}
