using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Topics;

/// <summary>GET /v1/topics/{id}</summary>
sealed class GetTopic(StoredRecords records) : Endpoint<GetTopic.Request>
{
    public override void Configure()
    {
        Get("topics/{id}", "topics/{id}.jsonld");
        Description(endpoint => endpoint.WithMetadata(new Contract("Topics", typeof(Topic))));
        Summary(text =>
        {
            text.Summary = "Get one topic";
            text.Description = "A topic with its definition and the wider topic that it belongs to.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => records.Send(HttpContext, TopicSql.Collection, request);

    /// <summary>Which record.</summary>
    [ListOf(typeof(Topic))]
    [Example("fields", "id,label")]
    [Example("include", "broader")]
    public sealed record Request : RecordRequest
    {
        /// <inheritdoc cref="RecordRequest.Id"/>
        /// <example>security-guarantees</example>
        public override string Id { get; init; } = "";
    }
}
