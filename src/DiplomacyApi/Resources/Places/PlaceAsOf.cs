using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Places;

/// <summary>A place as it stood at the end of a day.</summary>
static class PlaceAsOf
{
    public static Place Cut(Place place, AsOfView view) => place with { Citations = view.Known(place.Citations) };
}
