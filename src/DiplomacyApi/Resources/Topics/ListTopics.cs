using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Topics;

/// <summary>GET /v1/topics</summary>
sealed class ListTopics(ListAnswers lists) : Endpoint<TopicFilter>
{
    public override void Configure()
    {
        Get("topics", "topics.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Topics", typeof(ListPage<Topic>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List topics";
            text.Description = "The controlled vocabulary by which records are found, with definitions.";
        });
    }

    public override Task HandleAsync(TopicFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, TopicSql.Collection, filter, TopicSql.Where);
}
