using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Places;

/// <summary>GET /v1/places</summary>
sealed class ListPlaces(ListAnswers lists) : Endpoint<PlaceFilter>
{
    public override void Configure()
    {
        Get("places", "places.{format}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Places", typeof(ListPage<Place>)) { IsList = true }));
        Summary(text =>
        {
            text.Summary = "List places";
            text.Description = "Where things happened, with names, codes and coordinates.";
        });
    }

    public override Task HandleAsync(PlaceFilter filter, CancellationToken ct) =>
        lists.Send(HttpContext, PlaceSql.Collection, filter, PlaceSql.Where);
}
