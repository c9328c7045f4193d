using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Events;

/// <summary>How events are stored, and how lists of them are asked for.</summary>
static class EventSql
{
    public static readonly RecordCollection<Event> Collection = new("events", "event")
    {
        Date = @event => (@event.StartsOn, @event.StartsPrecision),
        Columns =
        [
            ("conflict_id", @event => @event.Conflict.Id),
            ("kind", @event => Snake.Code(@event.Kind)),
            ("place_id", @event => @event.Place?.Id),
        ],
        CountedBy =
        [
            ("kind", Facet.OfColumn("kind")),
            ("place", Facet.OfColumn("place_id", "places")),
            ("participant", Facet.OfLink("actors", Relations.Participant)),
        ],
        Cut = EventAsOf.Cut,
        OnMap = @event => @event.Place is null ? [] : [new MapPlace(@event.Place.Id, @event.Place.Name, Role: null)],
        InCalendar = EventShapes.InCalendar,
        Worded = @event => @event is { EndsOn: { } end, EndsPrecision: { } known } ? [known.LastDay(end)] : [],
        Texts = @event => [@event.Title, @event.Summary, @event.Outcome, @event.Vote?.Resolution, @event.Place?.Name, .. @event.Participants.Select(participant => participant.Actor.Name), .. @event.Topics.Select(topic => topic.Name)],
        Links = @event =>
        [
            .. RecordLink.Of(Relations.Conflict, @event.Conflict, []),
            .. Dated(@event, RecordLink.Of(Relations.Place, @event.Place, @event.Citations)),
            .. Dated(@event, RecordLink.Of(Relations.Participant, @event.Participants.Select(participant => participant.Actor), @event.Citations)),
            .. RecordLink.Of(Relations.Topic, @event.Topics, []),
            .. RecordLink.Cited(@event.Citations)
        ],
    };

    public static Where Where(EventFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("kind", filter.Kind.Codes())
        .Any("place_id", filter.Place)
        .Linked(Collection, Relations.Participant, "actors", filter.Participant);

    static IEnumerable<RecordLink> Dated(Event @event, IEnumerable<RecordLink> links) => links.Select(link => link with { DatedOn = @event.StartsOn, DatedPrecision = @event.StartsPrecision });
}
