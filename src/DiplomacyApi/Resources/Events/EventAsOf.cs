using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Events;

/// <summary>An event as it stood at the end of a day.</summary>
static class EventAsOf
{
    public static Event Cut(Event @event, AsOfView view) => @event with
    {
        EndsOn = view.Past(@event.EndsOn, @event.EndsPrecision),
        EndsPrecision = view.Past(@event.EndsPrecision, @event.EndsOn),
        // What came of it shows when it is over.
        Outcome = @event.EndsOn is null || view.Had(@event.EndsOn, @event.EndsPrecision) ? @event.Outcome : null,
        Figures = view.Known("figures", @event.Figures, FigureAsOf.Cut),
        Claims = view.Known("claims", @event.Claims, ClaimAsOf.Cut),
        Citations = view.Known(@event.Citations),
    };
}
