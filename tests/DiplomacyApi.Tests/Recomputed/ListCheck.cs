using System.Reflection;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>Asks lists in many ways and holds each answer against what the plain world says it should be.</summary>
sealed class ListCheck(Api api, PlainWorld world)
{
    readonly DayReplay answers = new(api, world);
    readonly Catalog catalog = api.Services.GetRequiredService<Catalog>();

    /// <summary>The same rows in the same order, the same total, the same number of undated rows left out, the same counts for every facet.</summary>
    public async Task Look(PlainQuery query)
    {
        var (rows, path) = (query.Rows(world), $"/v1/{query.List}");
        DayReplay.Same(rows.Select(row => row.Id), (await answers.Lines($"{path}.ndjson?{query}")).Select(DayReplay.Id), $"{path}?{query}");
        var facets = FacetsOf(query.List);
        var page = await api.Json($"{path}?{query}&limit=1&facets={string.Join(',', facets)}");
        Assert.Equal(rows.Count, page["page"]!["total"]!.GetValue<int>());
        Assert.Equal(query.AsOf is null ? null : query.Undated(world), page["meta"]!["applied"]!["undated_left_out"]?.GetValue<int>());
        foreach (var facet in facets)
        {
            var (expected, answered) = (query.Facet(facet, world), page["facets"]![facet]!);
            Assert.Equal(expected.Count, answered["values_count"]!.GetValue<int>());
            DayReplay.Same(
                expected.Take(100).Select(value => $"{value.Value} ({value.Name}): {value.Count}"),
                answered["values"]!.AsArray().Select(value => $"{value!["value"]} ({value["name"]}): {value["count"]}"), $"{path}?{query}&facets={facet}");
        }
    }

    /// <summary>The values of a filter that occur, at most so many of them.</summary>
    public IReadOnlyList<string> Values(string list, string filter, int most) => Sample(filter switch
    {
        "topic" => world.Rows("topics").Select(row => row.Id),
        "conflict" => world.Rows("conflicts").Select(row => row.Id),
        _ => world.Rows(list).SelectMany(row => PlainFilter.Of[list].Single(known => known.Name == filter).In(row, world.Today)).Distinct(),
    }, most);

    public static IEnumerable<string> Filters(string list) => PlainFilter.Of[list].Select(filter => filter.Name).Concat(["topic", "conflict"]);

    /// <summary>Two filters with values that occur, a day, a time and an order, as chance has it; the same on every run.</summary>
    public PlainQuery Any(string list, Random random)
    {
        T One<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
        var filters = Filters(list).Where(filter => Values(list, filter, 1).Count > 0).ToList();
        var given = new[] { One(filters), One(filters) }.Distinct().ToDictionary(filter => filter, filter => Enumerable.Range(0, filter is "has_quote" or "is_change" ? 1 : random.Next(1, 4)).Select(_ => One(Values(list, filter, 1_000))).Distinct().ToArray());
        var query = new PlainQuery(list) { Filters = given, AsOf = random.Next(2) == 0 ? null : One(world.Days), Sort = One(PlainQuery.IsDated(list) ? [null, "-date", "date", "id"] : new[] { null, "name", "id" }) };
        if (!PlainQuery.IsDated(list) || random.Next(2) == 0) return query;
        var (one, other) = (One(world.Days), One(world.Days));
        return query with { From = one < other ? one : other, To = random.Next(3) == 0 ? null : one < other ? other : one };
    }

    /// <summary>Every reference that can be included holds the record's own document, as of the day; everything else is as without.</summary>
    public async Task LookAtInclusions(string list, DateOnly? asOf, int limit)
    {
        var paths = RowShape.References(RowOf(list));
        foreach (var include in paths.Select(path => new[] { path }).Append([.. paths]))
        {
            var day = asOf is { } on ? world.On(on) : world.Today;
            var rows = day.Rows(list).OrderBy(row => row.Id, StringComparer.Ordinal).Take(limit).Select(row => row.Document.DeepClone()).ToList();
            foreach (var reference in include.SelectMany(path => rows.SelectMany(row => PlainJson.At(row, path))).ToList()) reference["record"] = day.Cut(world.Row(PlainJson.Key(reference)).Document);
            var asked = $"/v1/{list}?sort=id&limit={limit}&include={string.Join(',', include)}{(asOf is { } given ? $"&as_of={PlainDate.Text(given)}" : "")}";
            DayReplay.SameDocument(new JsonArray([.. rows]), (await api.Json(asked))["data"], asked);
        }
    }

    /// <summary>The fields that are named and no others, in every format; the columns of all fields together are those of the whole table.</summary>
    public async Task LookAtFields(string list, DateOnly? asOf, int limit)
    {
        var (names, columns, on) = (RowShape.Fields(RowOf(list)), new List<string>(), asOf is { } given ? $"&as_of={PlainDate.Text(given)}" : "");
        var rows = (asOf is { } day ? world.On(day) : world.Today).Rows(list).OrderBy(row => row.Id, StringComparer.Ordinal).Take(limit).ToList();
        foreach (var fields in names.Select(name => new[] { name }).Append([names[^1], names[0], names[names.Count / 2]]))
        {
            var asked = $"sort=id&limit={limit}{on}&fields={string.Join(',', fields)}";
            var expected = rows.Select(row => new JsonObject(row.Document.Where(field => fields.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())))).ToList();
            DayReplay.SameDocument(new JsonArray([.. expected.Select(row => row.DeepClone())]), (await api.Json($"/v1/{list}?{asked}"))["data"], asked);
            DayReplay.SameDocument(new JsonArray([.. expected.Select(row => row.DeepClone())]), new JsonArray([.. await answers.Lines($"/v1/{list}.ndjson?{asked}")]), asked);
            await answers.SameCells($"/v1/{list}.csv?{asked}", expected);
            if (fields.Length == 1) columns.Add(await Header($"/v1/{list}.csv?{asked}"));
        }

        Assert.Equal(await Header($"/v1/{list}.csv?limit=1"), string.Join(',', columns));
    }

    async Task<string> Header(string path) => (await api.Http.GetStringAsync(path)).Split("\r\n")[0];

    /// <summary>The filters that the request of a list declares beside those of all lists.</summary>
    public IEnumerable<string> Declared(string list) => RequestShape.Of(RequestOf(list)).QueryNames.Except(RequestShape.Of(PlainQuery.IsDated(list) ? typeof(DatedListFilter) : typeof(NamedListFilter)).QueryNames, StringComparer.Ordinal);

    /// <summary>The orders that the request of a list allows.</summary>
    public IEnumerable<string> Sorts(string list) => RequestShape.Of(RequestOf(list)).Parameters.Single(parameter => parameter.Name == "sort").Codes!;

    string[] FacetsOf(string list) => RequestOf(list).GetCustomAttribute<ListOfAttribute>()!.Facets;

    /// <summary>The request of a list. Lists of entries stand below their records as well, with one facet less.</summary>
    Type RequestOf(string list) => typeof(ListFilter).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ListFilter)) && type.GetCustomAttribute<ListOfAttribute>()?.Row == RowOf(list)).MaxBy(type => type.GetCustomAttribute<ListOfAttribute>()!.Facets.Length)!;

    Type RowOf(string list) => catalog[list].GetType().GenericTypeArguments[0];

    static IReadOnlyList<string> Sample(IEnumerable<string> values, int most)
    {
        var all = values.Order(StringComparer.Ordinal).ToList();
        return all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(number => all[number * all.Count / most])];
    }
}
