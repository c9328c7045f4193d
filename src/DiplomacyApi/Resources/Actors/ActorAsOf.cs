using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Actors;

/// <summary>An actor as it stood at the end of a day: with the offices held by then.</summary>
static class ActorAsOf
{
    public static Actor Cut(Actor actor, AsOfView view) => actor with
    {
        Offices = [.. actor.Offices.Where(office => view.Had(office.FromOn, office.FromPrecision)).Select(office => Cut(office, view))],
        Citations = view.Known(actor.Citations),
    };

    static Office Cut(Office office, AsOfView view) => office with
    {
        ToOn = view.Past(office.ToOn, office.ToPrecision),
        ToPrecision = view.Past(office.ToPrecision, office.ToOn),
        Citations = view.Known(office.Citations),
    };
}
