using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>How the timeline stands in feeds and calendars.</summary>
static class TimelineShapes
{
    public static FeedEntry InFeed(TimelineItem item) => new()
    {
        Id = item.Id,
        Record = new RecordKey(item.Record.Collection, item.Record.Id),
        Title = Title(item),
        Summary = item.Summary,
        On = item.DatedOn,
        Authors = [.. item.Actors.Select(actor => actor.Name)],
    };

    public static CalendarEntry InCalendar(TimelineItem item) => new()
    {
        Id = item.Id,
        Record = new RecordKey(item.Record.Collection, item.Record.Id),
        Title = Title(item),
        Paragraphs = [item.Summary, .. CalendarDays.Uncertain(item.DatedPrecision), .. CalendarDays.Sources(item.Citations)],
        Days = CalendarDays.Of(item.DatedOn, item.DatedPrecision),
        Categories = [CalendarDays.Words(Snake.Code(item.Kind))],
    };

    /// <summary>What it is, who acts in it and, where that is a matter of its own, of which record: "Position (rejects): Russia, Istanbul draft".</summary>
    static string Title(TimelineItem item)
    {
        var kind = CalendarDays.Words(Snake.Code(item.Kind));
        var what = $"{char.ToUpperInvariant(kind[0])}{kind[1..]}{(item.Code is null ? "" : $" ({CalendarDays.Words(item.Code)})")}";
        var actors = string.Join(", ", item.Actors.Select(actor => actor.Name));
        return item.Kind switch
        {
            TimelineKind.Statement or TimelineKind.Claim or TimelineKind.Figure => actors.Length == 0 ? what : $"{what}: {actors}",
            TimelineKind.Position or TimelineKind.Confirmation => $"{what}: {actors}, {item.Record.Name}",
            _ => $"{what}: {item.Record.Name}",
        };
    }
}
