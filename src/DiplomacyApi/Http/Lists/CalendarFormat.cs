using System.Text;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>
/// The rows of a list as iCalendar (RFC 5545): each an event of whole days. A month or a year of which no more is known is a span of all its
/// days; what has no date at all is a note without one (VJOURNAL), so that nothing is lost.
/// </summary>
static class CalendarFormat
{
    /// <summary>The text, piece by piece.</summary>
    public static IEnumerable<byte[]> Pieces(ListRequest request, IListSource source, ReleaseConnection connection, PublicUrl address)
    {
        var shape = (IShapedRows)source.Collection!;
        yield return Encoding.UTF8.GetBytes(Head(request.Release, source.Name));
        foreach (var (document, _) in source.Documents(connection, request.Filter.Limit)) yield return Encoding.UTF8.GetBytes(Entry(shape.Days(document), source.Name, request.Release, address));
        yield return "END:VCALENDAR\r\n"u8.ToArray();
    }

    static string Head(Release release, string list) => string.Concat(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
        CalendarText.Text("PRODID", $"-//{release.Dataset.Creator}//Diplomacy API//EN"),
        "CALSCALE:GREGORIAN\r\n",
        CalendarText.Text("X-WR-CALNAME", $"{release.Dataset.Title}: {list}"),
        CalendarText.Text("X-WR-CALDESC", release.Citation));

    static string Entry(CalendarEntry entry, string list, Release release, PublicUrl address)
    {
        var component = entry.Days is null ? "VJOURNAL" : "VEVENT";
        var lines = new StringBuilder();
        lines.Append(CalendarText.Line("BEGIN", component));
        lines.Append(CalendarText.Text("UID", $"{list}-{entry.Id}@{address.Base.Host}"));
        lines.Append(CalendarText.Line("DTSTAMP", $"{CalendarText.Day(release.Identity.ReleasedOn)}T000000Z"));
        if (entry.Days is var (first, last))
        {
            lines.Append(CalendarText.Line("DTSTART;VALUE=DATE", CalendarText.Day(first)));
            lines.Append(CalendarText.Line("DTEND;VALUE=DATE", CalendarText.Day(last.AddDays(1))));
            lines.Append(CalendarText.Line("TRANSP", "TRANSPARENT"));
            if (entry.Location is { } location) lines.Append(CalendarText.Text("LOCATION", location));
        }

        lines.Append(CalendarText.Text("SUMMARY", entry.Title));
        lines.Append(CalendarText.Text("DESCRIPTION", string.Join('\n', entry.Paragraphs)));
        if (entry.Categories.Count > 0) lines.Append(CalendarText.Line("CATEGORIES", string.Join(',', entry.Categories.Select(CalendarText.Escape))));
        if (address.IsKnown) lines.Append(CalendarText.Line("URL", address.Of($"/v1/{entry.Record}")));
        return lines.Append(CalendarText.Line("END", component)).ToString();
    }
}
