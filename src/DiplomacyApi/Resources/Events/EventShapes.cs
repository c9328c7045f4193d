using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Events;

/// <summary>How events stand in calendars.</summary>
static class EventShapes
{
    public static CalendarEntry InCalendar(Event @event) => new()
    {
        Id = @event.Id,
        Record = new RecordKey("events", @event.Id),
        Title = @event.Title,
        Paragraphs = [@event.Summary, .. @event.Outcome is null ? [] : new[] { @event.Outcome }, .. CalendarDays.Uncertain(@event.StartsPrecision), .. CalendarDays.Sources(@event.Citations)],
        Days = CalendarDays.Of(@event.StartsOn, @event.StartsPrecision, @event.EndsOn, @event.EndsPrecision),
        Location = @event.Place?.Name,
        Categories = [CalendarDays.Words(Snake.Code(@event.Kind)), .. @event.Topics.Select(topic => topic.Name)],
    };
}
