using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Resources.Events;

/// <summary>Which events to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Offers(Geojson, Ics)]
[ListOf(typeof(Event), Facets = ["kind", "place", "participant", "topic", "year", "month"])]
[Example("q", "Security Council")]
[Example("topic", "united-nations")]
[Example("fields", "id,title,starts_on")]
[Example("include", "place")]
[Example("facets", "kind")]
public sealed record EventFilter : DatedListFilter
{
    /// <summary>Kinds of event.</summary>
    /// <example>vote</example>
    public IReadOnlyList<EventKind>? Kind { get; init; }

    /// <summary>Ids of places.</summary>
    /// <example>new-york</example>
    [RecordIds("places")]
    public IReadOnlyList<string>? Place { get; init; }

    /// <summary>Ids of actors who took part.</summary>
    /// <example>emmanuel-macron</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Participant { get; init; }
}
