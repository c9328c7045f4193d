using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>A request to a list, and what it should answer.</summary>
sealed record PlainQuery(string List)
{
    static readonly string[] Named = ["actors", "places", "topics"];

    /// <summary>The filters with the values given; <c>topic</c> and <c>conflict</c> among them.</summary>
    public IReadOnlyDictionary<string, string[]> Filters { get; init; } = new Dictionary<string, string[]>();

    public DateOnly? AsOf { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Sort { get; init; }

    public static bool IsDated(string list) => !Named.Contains(list);

    /// <summary>The query as it stands in an address.</summary>
    public override string ToString() => string.Join('&', Filters.Select(filter => $"{filter.Key}={string.Join(',', filter.Value.Select(Uri.EscapeDataString))}").Concat(new[] { ("as_of", AsOf), ("date_from", From), ("date_to", To) }.Where(day => day.Item2 is not null).Select(day => $"{day.Item1}={PlainDate.Text(day.Item2!.Value)}")).Concat(Sort is null ? [] : [$"sort={Sort}"]));

    /// <summary>The rows that match, in their order.</summary>
    public IReadOnlyList<PlainRow> Rows(PlainWorld world)
    {
        var day = AsOf is { } given ? world.On(given) : world.Today;
        return [.. Ordered(day.Rows(List).Where(row => Matches(row, day)))];
    }

    /// <summary>How many rows match on no day in particular and are there on none.</summary>
    public int Undated(PlainWorld world) => (this with { AsOf = null }).Rows(world).Count(row => row.KnownOn is null);

    /// <summary>How many rows have each value of a facet, most first; the facet's own filter is left out.</summary>
    public IReadOnlyList<(string Value, string? Name, long Count)> Facet(string name, PlainWorld world)
    {
        var open = name is "year" or "month" ? this with { From = null, To = null } : this with { Filters = Filters.Where(filter => filter.Key != name).ToDictionary() };
        var day = AsOf is { } given ? world.On(given) : world.Today;
        var filter = Array.Find(PlainFilter.Of[List], known => known.Name == name);
        var of = name == "topic" ? "topics" : filter?.ValuesOf;
        return
        [
            .. open.Rows(world).SelectMany(row => filter is not null ? filter.In(row, day) : name == "topic" ? day.Links.Of(row.Owner, "topics") : Period(row, name)).CountBy(value => value)
                .OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).Select(value => (value.Key, of is null ? null : world.Row(new RecordKey(of, value.Key)).Name, (long)value.Value)),
        ];
    }

    bool Matches(PlainRow row, PlainDay day)
    {
        if (From is not null && !(row.Date?.Last >= From)) return false;
        if (To is not null && !(row.Date?.First <= To)) return false;
        if (!Common("topic", "topics", row, day) || !Common("conflict", "conflicts", row, day)) return false;
        // Filters on the same entries, a stance and what it is about, must meet in one entry.
        return PlainFilter.Of[List].Where(filter => Filters.ContainsKey(filter.Name)).GroupBy(filter => filter.Entries).All(group => group.Key.Length == 0
            ? group.All(filter => filter.In(row, day).Any(Filters[filter.Name].Contains))
            : PlainJson.At(row.Document, group.Key).Any(entry => group.All(filter => filter.Values(entry).Any(Filters[filter.Name].Contains))));
    }

    bool Common(string name, string of, PlainRow row, PlainDay day) => !Filters.TryGetValue(name, out var values) || day.Links.Of(row.Owner, of).Overlaps(values);

    IEnumerable<PlainRow> Ordered(IEnumerable<PlainRow> rows) => (Sort ?? (IsDated(List) ? "-date" : "name")) switch
    {
        "-date" => rows.OrderByDescending(row => row.Date?.First ?? DateOnly.MinValue).ThenByDescending(row => row.Id, StringComparer.Ordinal),
        "date" => rows.OrderBy(row => row.Date?.First ?? DateOnly.MaxValue).ThenBy(row => row.Id, StringComparer.Ordinal),
        "name" => rows.OrderBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal),
        _ => rows.OrderBy(row => row.Id, StringComparer.Ordinal),
    };

    static IEnumerable<string> Period(PlainRow row, string name)
    {
        if (row.Date is not { } date) return [];
        var letters = name == "year" ? 4 : 7;
        return PlainDate.Text(date.First)[..letters] == PlainDate.Text(date.Last)[..letters] ? [PlainDate.Text(date.First)[..letters]] : [];
    }
}
