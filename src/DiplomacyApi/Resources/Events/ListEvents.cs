using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Events;

/// <summary>GET /v1/events</summary>
sealed class ListEvents(ListAnswers lists) : Endpoint<EventFilter>
{
    public override void Configure()
    {
        Get("events", "events.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Events", typeof(ListPage<Event>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List events";
            text.Description = "Meetings, calls, talks, votes, press conferences and interviews, with who took part and what came of them.";
        });
    }

    public override Task HandleAsync(EventFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, EventSql.Collection, filter, EventSql.Where);
}
