using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>How agreements stand in feeds and calendars.</summary>
static class AgreementShapes
{
    public static FeedEntry InFeed(Agreement agreement) => new()
    {
        Id = agreement.Id,
        Record = new RecordKey("agreements", agreement.Id),
        Title = agreement.Title,
        Summary = agreement.Summary,
        On = agreement.AnnouncedOn,
        Authors = [],
    };

    /// <summary>An agreement stands in a calendar on the days on which it applied or was carried out; where these are not known, on the day of its announcement.</summary>
    public static CalendarEntry InCalendar(Agreement agreement)
    {
        var precision = agreement.EffectivePrecision ?? agreement.AnnouncedPrecision;
        return new CalendarEntry
        {
            Id = agreement.Id,
            Record = new RecordKey("agreements", agreement.Id),
            Title = agreement.Title,
            Paragraphs =
            [
                agreement.Summary, $"Status: {CalendarDays.Words(Snake.Code(agreement.Status))}.", .. agreement.EffectiveOn is null && agreement.AnnouncedOn is not null ? ["The day is that of the announcement."] : Array.Empty<string>(),
                .. CalendarDays.Uncertain(precision), .. CalendarDays.Sources(agreement.Citations)
            ],
            Days = CalendarDays.Of(agreement.EffectiveOn, agreement.EffectivePrecision, agreement.EndedOn, agreement.EndedPrecision) ?? CalendarDays.Of(agreement.AnnouncedOn, agreement.AnnouncedPrecision),
            Location = agreement.Places.Count == 0 ? null : string.Join("; ", agreement.Places.Select(place => place.Place.Name)),
            Categories = [CalendarDays.Words(Snake.Code(agreement.Kind)), .. agreement.Topics.Select(topic => topic.Name)],
        };
    }
}
