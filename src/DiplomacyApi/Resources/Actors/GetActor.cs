using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Actors;

/// <summary>GET /v1/actors/{id}</summary>
sealed class GetActor(StoredRecords records) : Endpoint<GetActor.Request>
{
    public override void Configure()
    {
        Get("actors/{id}", "actors/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Actors", typeof(Actor))));
        Summary(text =>
        {
            text.Summary = "Get one actor";
            text.Description = "An actor with its names in other languages and scripts and, for persons, the offices held and when.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, ActorSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Actor))]
    [Example("fields", "id,name,offices")]
    [Example("include", "part_of")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>emmanuel-macron</example>
        public override string Id { get; init; } = "";
    }
}
