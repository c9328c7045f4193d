using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>What of the timeline to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Offers(Atom, Ics)]
[ListOf(typeof(TimelineItem), Facets = ["kind", "actor", "topic", "year", "month"])]
[Example("q", "truce")]
[Example("topic", "ceasefire")]
[Example("date_from", "2025-02-24")]
[Example("include", "record")]
[Example("fields", "id,dated_on,summary")]
[Example("facets", "kind,month")]
public sealed record TimelineFilter : DatedListFilter
{
    /// <summary>Kinds of moment.</summary>
    /// <example>agreement_status</example>
    public IReadOnlyList<TimelineKind>? Kind { get; init; }

    /// <summary>Ids of actors who act in it.</summary>
    /// <example>emmanuel-macron</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>Ids of records as `collection/id`: what happened to one of them, or is about one of them.</summary>
    /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds]
    public IReadOnlyList<string>? Record { get; init; }
}
