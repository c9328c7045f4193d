using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Lists;

/// <summary>What can be asked of a list in some formats and not in others.</summary>
static class FormatRules
{
    /// <summary>Reports parameters that the format has no place for.</summary>
    public static void Check(PagedRequest filter, Format format, RequestFailures failures)
    {
        if (format is Format.Atom) CheckFeed(filter, failures);
        if (filter is not ListFilter list) return;
        if (list.Include is not null && !Takes(format, "include")) Refuse("include", format, "JSON", failures);
        if (list.Facets is not null && !Takes(format, "facets")) Refuse("facets", format, "JSON", failures);
        if (list.Fields is not null && !Takes(format, "fields")) Refuse("fields", format, "all formats but Atom and iCalendar", failures);
    }

    /// <summary>Whether a format has a place for what a parameter asks for.</summary>
    public static bool Takes(Format format, string parameter) => parameter switch
    {
        "include" or "facets" => format is Format.Json,
        "fields" => format is not (Format.Atom or Format.Ics),
        "sort" => format is not Format.Atom,
        _ => true,
    };

    static void CheckFeed(PagedRequest filter, RequestFailures failures)
    {
        if (filter.Order is not "-date") failures.Add(ProblemTypes.InvalidParameter, "sort", filter.Order, "is not the order of a feed, which has the newest first", "-date");
        if (filter.Limit > FeedFormat.MostEntries) failures.Add(ProblemTypes.InvalidParameter, "limit", filter.Limit.Value.ToString(CultureInfo.InvariantCulture), "is more than a page of a feed may have", $"whole numbers from 1 to {FeedFormat.MostEntries}");
    }

    static void Refuse(string parameter, Format format, string allowed, RequestFailures failures) => failures.Add(ProblemTypes.InvalidParameter, parameter, null, $"can't be had as {Snake.Code(format)}", allowed);
}
