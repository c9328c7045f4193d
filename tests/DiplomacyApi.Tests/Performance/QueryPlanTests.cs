using System.Text.RegularExpressions;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Performance;

/// <summary>
/// How SQLite runs what the program asks, for every filter, order and facet that the contract allows: the SQL is taken from the running
/// program and planned for a release a thousand times as large.
/// </summary>
[Collection(nameof(RealSeedFixture))]
public sealed partial class QueryPlanTests(RealSeedFixture fixture)
{
    static readonly HashSet<string> NoFilters = ["limit", "cursor", "release", "sort", "facets", "include", "fields", "as_of", "changed_since", "until", "since"];

    /// <summary>Tables that stay small however large a release grows.</summary>
    static readonly HashSet<string> Small =
    [
        "release", "ledger", "conflict", "topic", "place", "actor", // a row for each release, war, subject, place, and for each who acts
        "former_id", "removed", // what was renamed or withdrawn
    ];

    readonly Dictionary<string, string> asked = new(StringComparer.Ordinal);

    [Fact]
    public async Task No_filter_order_or_facet_reads_through_a_large_table_or_sorts_one()
    {
        // A server of its own, whose connections have run nothing else.
        await using var api = await Api.Start(fixture.Data);
        var changedSince = $"changed_since={(await api.Json("/v1/releases"))["data"]![0]!["version"]}";
        foreach (var route in await ContractRoute.All(api))
            foreach (var address in Requests(route, changedSince)) await Ask(api, address);
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var rented = release.Rent();
        using var large = new LargeRelease(api.Services.GetRequiredService<Catalog>().All, rented.Connection);
        Assert.True(asked.Count > 3_000, $"only {asked.Count} statements were seen");
        var costly = asked.Select(one => (Sql: one.Key, Address: one.Value, Plan: large.Plan(one.Key)))
            .Where(one => (IsCostly(one.Sql, one.Plan, large.Tables) && !IsAccepted(one.Address, one.Sql)) || (one.Plan.Contains("USE TEMP B-TREE FOR ORDER BY") && !IsSortAccepted(one.Address, one.Sql))).ToList();
        Assert.True(costly.Count == 0, $"{costly.Count} statements, such as:\n{string.Join('\n', costly.DistinctBy(one => one.Address.Split('?')[0]).Take(20).Select(one => $"{one.Address}\n  {Space().Replace(one.Sql, " ")}\n  {string.Join(" | ", one.Plan)}"))}");
    }

    [Fact]
    public async Task Neighbours_of_a_record_are_read_in_their_order_however_many_there_are()
    {
        await using var api = await Api.Start(fixture.Data);
        foreach (var query in new[] { "", "relation=said", "collection=statements", "as_of=2025-12-31" }) await Ask(api, $"/v1/actors/emmanuel-macron/links?limit=1&{query}");
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var rented = release.Rent();
        using var large = new LargeRelease(api.Services.GetRequiredService<Catalog>().All, rented.Connection);
        var lists = asked.Keys.Where(sql => sql.Contains("from link where", StringComparison.Ordinal) && sql.Contains("order by", StringComparison.Ordinal)).ToList();
        Assert.True(lists.Count >= 8);
        // What is sorted is the page, once its citations were found.
        Assert.All(lists, sql => Assert.All(large.Plan(sql).Index().Where(step => step.Item == "USE TEMP B-TREE FOR ORDER BY"), step => Assert.Equal(large.Plan(sql).Count - 1, step.Index)));
    }

    /// <summary>Every filter by itself, with a day, in each order, with each facet and inclusion, and with every other filter.</summary>
    static IEnumerable<string> Requests(ContractRoute route, string changedSince)
    {
        var isPage = !route.Path.Contains('.', StringComparison.Ordinal);
        var limit = isPage && route.Takes("limit") ? "limit=1" : "";
        var filters = route.Parameters.Where(parameter => !NoFilters.Contains(ContractRoute.Name(parameter))).SelectMany(One).Concat(route.Takes("changed_since") ? [changedSince] : []).ToList();
        var orders = route.ValuesOf("sort").Select(sort => $"sort={sort}").Prepend("").ToList();
        var facets = isPage ? route.ValuesOf("facets").Select(facet => $"facets={facet}").ToList() : [];
        foreach (var extra in isPage ? route.ValuesOf("include") : []) yield return route.With($"include={extra}", limit);
        // Other formats ask as CSV does, for more columns.
        foreach (var filter in isPage || route.Path.EndsWith(".csv", StringComparison.Ordinal) ? filters.Prepend("") : [""])
        {
            foreach (var order in orders) yield return route.With(filter, order, limit);
            if (route.Takes("as_of")) yield return route.With(filter, "as_of=2025-12-31", limit);
            foreach (var facet in facets) yield return route.With(filter, facet, limit);
        }

        if (limit.Length == 0) yield break;
        foreach (var (index, one) in filters.Index())
            foreach (var other in filters.Skip(index + 1).Where(other => other.Split('=')[0] != one.Split('=')[0])) yield return route.With(one, other, limit);
    }

    /// <summary>A filter with one value, and with two where the contract names them.</summary>
    static IEnumerable<string> One(System.Text.Json.Nodes.JsonNode parameter)
    {
        var values = ContractRoute.Values(parameter);
        if (ContractRoute.Example(parameter) is { } example) yield return $"{ContractRoute.Name(parameter)}={Uri.EscapeDataString(example)}";
        if (values.Count > 1) yield return $"{ContractRoute.Name(parameter)}={values[0]},{values[1]}";
    }

    async Task Ask(Api api, string address)
    {
        using var answer = await api.Http.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Collect(api, address);
        if (address.Contains("limit=1", StringComparison.Ordinal) && !address.Contains("cursor=", StringComparison.Ordinal) && NextCursor().Match(text) is { Success: true } next) await Ask(api, $"{address}&cursor={next.Groups[1].Value}");
    }

    void Collect(Api api, string address)
    {
        using var release = api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        foreach (var sql in release.EachConnection(connection => connection.Kept.ToList()).SelectMany(kept => kept)) asked.TryAdd(sql, address);
    }

    /// <summary>Whether a large table is read through for a part of its rows, or sorted.</summary>
    static bool IsCostly(string sql, IReadOnlyList<string> plan, IReadOnlySet<string> tables)
    {
        var names = Aliases().Matches(sql).ToLookup(match => match.Groups[2].Value, match => match.Groups[1].Value);
        var isScanned = plan.Any(step => !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && Scan().Match(step) is { Success: true } scan && names[scan.Groups[1].Value].Append(scan.Groups[1].Value).Any(name => tables.Contains(name) && !Small.Contains(name)));
        // A list without conditions reads the rows that it gives, in the order in which they lie.
        var isWhole = !sql.Contains("where", StringComparison.Ordinal) && !plan.Contains("USE TEMP B-TREE FOR ORDER BY");
        return isScanned && !isWhole;
    }

    /// <summary>What reads much by its nature.</summary>
    static bool IsAccepted(string address, string sql) =>
        // A matrix has all proposals or agreements that there are, and is refused where they are too many; changes are put together of all changes between two releases.
        address.Contains("/matrix", StringComparison.Ordinal) || address.StartsWith("/v1/changes", StringComparison.Ordinal) || address.Contains("/history", StringComparison.Ordinal)
        // In the order of ids, the rows of a range of days or of releases lie scattered: the index is walked until the page is full.
        || sql.Contains("order by id limit", StringComparison.Ordinal)
        // A few records are renamed, and have an index of their own.
        || sql.Contains("from change where kind = 'renamed'", StringComparison.Ordinal)
        // Figures and contradictions are known on other days than those by which they are ordered: the list is walked from its newest row on.
        || Regex.IsMatch(sql, "from (figure|contradiction) where known_on <=");

    /// <summary>What is put in order by its nature, or is little.</summary>
    static bool IsSortAccepted(string address, string sql) =>
        // What is read through as well, above; a facet is in the order of its counts.
        IsAccepted(address, sql) || sql.Contains("group by", StringComparison.Ordinal) || sql.Contains("from facet_count", StringComparison.Ordinal)
        // Ranking, and oldest first in a search over all collections.
        || sql.Contains("search_text", StringComparison.Ordinal)
        // A graph says how many neighbours it left out, so it has met them all; what is asked of the records of a page is a page.
        || address.StartsWith("/v1/graph", StringComparison.Ordinal) || sql.Contains("from json_each(@p0)", StringComparison.Ordinal)
        // The page of a record's neighbours, once their citations were found; another test looks at how they are.
        || sql.Contains("join citation_set", StringComparison.Ordinal)
        // Which answer one side's word got is worked out from the parties of all agreements: their numbers are put in order, not their rows.
        || sql.Contains("from link as party", StringComparison.Ordinal)
        // Several values of a filter: where they are common, what a large release says of itself lets SQLite walk the list instead.
        || sql.Contains(" in (@p", StringComparison.Ordinal);

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"(\w+) as (\w+)")]
    private static partial Regex Aliases();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("\"next_cursor\":\"([^\"]+)\"")]
    private static partial Regex NextCursor();
}
