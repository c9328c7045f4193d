using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Http.Lists;

/// <summary>A request as it was understood: every parameter that has a value, by name, in one spelling.</summary>
sealed class AppliedQuery
{
    readonly SortedDictionary<string, object> values = new(StringComparer.Ordinal);
    List<(string Name, string Pair)>? pairs;

    public AppliedQuery(string path, object request)
    {
        Path = path;
        foreach (var parameter in RequestShape.Of(request.GetType()).Parameters)
            if (!parameter.IsRoute && parameter.Name != "cursor" && parameter.Property.GetValue(request) is { } value) values[parameter.Name] = value;
        if (request is PagedRequest page && RequestShape.Of(request.GetType()).QueryNames.Contains("sort", StringComparer.Ordinal)) values["sort"] = page.Order;
        IsWhole = request is PagedRequest { Cursor: null } list && values.Keys.All(name => name is "release" || (name is "sort" && list.Order == DefaultOrder(list)));
    }

    /// <summary>The path, without a suffix.</summary>
    public string Path { get; }

    /// <summary>Whether it asks for all there is, in the order in which a list has it: that lies ready as a file.</summary>
    public bool IsWhole { get; }

    /// <summary>The name of the file with the same rows; null where they are in none.</summary>
    public string? FileIn(Format format) => IsWhole && Path.LastIndexOf('/') == "/v1".Length ? $"{Path["/v1/".Length..]}.{Snake.Code(format)}" : null;

    /// <summary>The request in one line, the same for every spelling that means the same.</summary>
    public string Text => $"{Path}?{JsonSerializer.Serialize(values, Json.Options)}";

    /// <summary>The values, for the envelope; with how many undated rows were left out and by what the rows are ranked, where that is in question.</summary>
    public IReadOnlyDictionary<string, object> Values(PageExtras extras)
    {
        var all = new SortedDictionary<string, object>(values, StringComparer.Ordinal);
        if (extras.UndatedLeftOut is { } count) all["undated_left_out"] = count;
        if (extras.RankedBy is { } order) all["ranked_by"] = order;
        return all;
    }

    /// <summary>The address that asks for the same, from a cursor on.</summary>
    public string Address(string? cursor)
    {
        var query = QueryString(_ => true);
        return cursor is null ? $"{Path}{query}" : $"{Path}{query}{(query.Length == 0 ? '?' : '&')}cursor={cursor}";
    }

    /// <summary>The address of all rows that match, in a format that is not paged.</summary>
    public string AddressOfAll(string suffix) => $"{Path}.{suffix}{QueryString(name => name is not ("limit" or "include" or "facets"))}";

    /// <summary>The address that asks for the same in another format, as far as that has a place for it.</summary>
    public string AddressIn(Format format) => format is Format.Json ? Address(cursor: null) : $"{Path}.{Snake.Code(format)}{QueryString(name => (name != "limit" || format is Format.Graphml) && FormatRules.Takes(format, name))}";

    /// <summary>The address of a page of a feed, from a cursor on.</summary>
    public string AddressOfFeed(string? cursor)
    {
        var query = QueryString(name => FormatRules.Takes(Format.Atom, name));
        return $"{Path}.atom{query}{(cursor is null ? "" : $"{(query.Length == 0 ? '?' : '&')}cursor={cursor}")}";
    }

    static string? DefaultOrder(PagedRequest filter) => filter.GetType().GetProperty("Sort")?.GetCustomAttribute<DefaultValueAttribute>()?.Value as string;

    string QueryString(Func<string, bool> isWanted)
    {
        pairs ??= [.. values.Select(pair => (pair.Key, $"{pair.Key}={string.Join(',', Texts(pair.Value).Select(Uri.EscapeDataString))}"))];
        var query = new StringBuilder();
        foreach (var (name, pair) in pairs)
            if (isWanted(name)) query.Append(query.Length == 0 ? '?' : '&').Append(pair);
        return query.ToString();
    }

    static IEnumerable<string> Texts(object value)
    {
        var json = JsonSerializer.SerializeToElement(value, Json.Options);
        return json.ValueKind is JsonValueKind.Array ? json.EnumerateArray().Select(item => item.ToString()) : [json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetRawText() : json.ToString()];
    }
}
