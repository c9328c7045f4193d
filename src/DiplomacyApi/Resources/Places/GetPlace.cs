using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Places;

/// <summary>GET /v1/places/{id}</summary>
sealed class GetPlace(StoredRecords records) : Endpoint<GetPlace.Request>
{
    public override void Configure()
    {
        Get("places/{id}", "places/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Places", typeof(Place))));
        Summary(text =>
        {
            text.Summary = "Get one place";
            text.Description = "A place with its names in other languages and scripts.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, PlaceSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Place))]
    [Example("fields", "id,name")]
    [Example("include", "citations.article")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>sumy</example>
        public override string Id { get; init; } = "";
    }
}
