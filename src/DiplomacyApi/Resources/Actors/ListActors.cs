using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Actors;

/// <summary>GET /v1/actors</summary>
sealed class ListActors(ListAnswers lists) : Endpoint<ActorFilter>
{
    public override void Configure()
    {
        Get("actors", "actors.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Actors", typeof(ListPage<Actor>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List actors";
            text.Description = "States, offices, persons in public office, organisations, armed forces, media and groups, with every name under which sources mention them.";
        });
    }

    public override Task HandleAsync(ActorFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, ActorSql.Collection, filter, ActorSql.Where);
}
