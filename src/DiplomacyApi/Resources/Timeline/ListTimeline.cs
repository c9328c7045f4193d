using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>GET /v1/timeline</summary>
sealed class ListTimeline(ListAnswers lists) : Endpoint<TimelineFilter>
{
    public override void Configure()
    {
        Get("timeline", "timeline.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Timeline", typeof(ListPage<TimelineItem>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "Read the timeline";
            text.Description = "Everything dated in one order: statements, steps of proposals and agreements, positions, confirmations, events, claims and numbers. A worked question: how a proposal went, day by day, is `record=proposals/…&sort=date`.";
        });
    }

    public override Task HandleAsync(TimelineFilter filter, CancellationToken ct) => lists.Send(HttpContext, TimelineSql.Collection, filter, TimelineSql.Where);
}
