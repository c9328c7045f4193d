using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Events;

/// <summary>GET /v1/events/{id}</summary>
sealed class GetEvent(StoredRecords records) : Endpoint<GetEvent.Request>
{
    public override void Configure()
    {
        Get("events/{id}", "events/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Events", typeof(Event))));
        Summary(text =>
        {
            text.Summary = "Get one event";
            text.Description = "An event with its participants, its outcome and, for a vote, the result.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, EventSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Event))]
    [Example("fields", "id,title,participants")]
    [Example("include", "participants.actor")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>trump-macron-meeting-2025-02-24</example>
        public override string Id { get; init; } = "";
    }
}
