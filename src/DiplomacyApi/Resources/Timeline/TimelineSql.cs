using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>How the timeline is stored, and how it is asked for.</summary>
static class TimelineSql
{
    public static readonly RecordCollection<TimelineItem> Collection = new("timeline", "timeline_item")
    {
        Date = item => (item.DatedOn, item.DatedPrecision),
        Owner = item => new RecordKey(item.Record.Collection, item.Record.Id),
        Title = item => item.Summary,
        Columns = [("kind", item => Snake.Code(item.Kind))],
        CountedBy = [("kind", Facet.OfColumn("kind")), ("actor", Facet.OfLink("actors", Relations.Participant))],
        Cut = (item, view) => item with { About = [.. item.About.Where(view.Has)], Citations = view.Known(item.Citations) },
        InFeed = TimelineShapes.InFeed,
        InCalendar = TimelineShapes.InCalendar,
        Texts = item => [item.Summary, item.Record.Name, .. item.Actors.Select(actor => actor.Name)],
        Links = item =>
        [
            .. RecordLink.Of(Relations.Participant, item.Actors, []),
            .. item.About.Append(item.Record).Select(record => new RecordLink(Relations.About, new RecordKey(record.Collection, record.Id), [])).DistinctBy(link => link.To)
        ],
    };

    public static Where Where(TimelineFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("kind", filter.Kind.Codes())
        .Linked(Collection, Relations.Participant, "actors", filter.Actor)
        .Among(filter.Record is not null, query => $"select from_seq from entry_link where from_collection = 'timeline' and relation = 'about'{query.AndToOneOf(filter.Record)}{query.AndKnown()}");
}
