using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The filters that every list has, as conditions.</summary>
static class CommonFilters
{
    public static void Add(Where where, Collection collection, ListFilter filter)
    {
        if (filter.Q is { } words && SearchQuery.TryParse(words, out var match, out _)) where.Worded(collection, match);
        where.Member(collection, "topics", filter.Topic).Member(collection, "conflicts", filter.Conflict);
        where.Among(filter.ChangedSince is not null, query => $"select seq from {collection.Table} where changed > (select number from ledger where version = {query.Value(filter.ChangedSince!)})");
        AddDay(where, collection, Iso.Day(filter.AsOf));
        if (filter is DatedListFilter dated) AddDates(where, collection.Table, dated);
    }

    /// <summary>The last of the undated rows, which are numbered before all others; 0 where there are none.</summary>
    public static string LastUndated(string table) => $"coalesce((select seq from {table} where dated_on is null order by seq desc limit 1), 0)";

    static void AddDay(Where where, Collection collection, string? day)
    {
        where.And("known_on <= {0}", day);
        if (collection.IsKnownByDate) where.Bound(Until(collection.Table), day);
    }

    // Rows are numbered by their first days, so a range of days is a range of rows, and is known without reading them.
    static void AddDates(Where where, string table, DatedListFilter filter)
    {
        if (filter.DateFrom is { } from) AddFrom(where, table, from);
        else if (filter.DateTo is not null) where.Bound($"{{row}} > {LastUndated(table)}");
        where.Bound(Until(table), Iso.Day(filter.DateTo));
    }

    static void AddFrom(Where where, string table, DateOnly from)
    {
        var (first, last) = (where.Value(Iso.Day(new DateOnly(from.Year, 1, 1))!), where.Value(Iso.Day(new DateOnly(from.Year, 12, 31))!));
        var day = where.Value(Iso.Day(from)!);
        // What is dated to the month or the year of the day may begin before it, at the earliest with the year.
        where.Bound($"{{row}} >= {FirstFrom(table, first)}");
        where.Bound($"({{row}} >= coalesce({FirstFrom(table, day)}, 9e18) or {{row}} in (select seq from {table} where dated_on <> dated_until and dated_until >= {day} and dated_until <= {last} and dated_on < {day}))");
    }

    static string FirstFrom(string table, string day) => $"(select seq from {table} where dated_on >= {day} order by dated_on, seq limit 1)";

    static string Until(string table) => $"{{row}} <= (select seq from {table} where dated_on <= {{0}} order by dated_on desc, seq desc limit 1)";
}
