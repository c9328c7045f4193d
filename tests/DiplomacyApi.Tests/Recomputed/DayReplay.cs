using System.Net;
using System.Text.Json.Nodes;
using Sylvan.Data.Csv;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>Reads every list as of a day and holds it against what the plain world says was there.</summary>
sealed class DayReplay(Api api, PlainWorld world)
{
    /// <summary>What may lie ahead on any day: a deadline, what a number speaks of, when a copy was taken; and a conflict, which is there on every day.</summary>
    static readonly string[] MayLieAhead = ["deadline_on", "as_of_on", "retrieved_on", "began_on"];

    /// <summary>Everything about one day; of records and links alone every so manieth, and the cells of the CSV where they are asked for.</summary>
    public async Task Look(DateOnly on, int every, bool withCells = true)
    {
        var day = world.On(on);
        foreach (var list in world.Lists.Keys)
        {
            await LookAtList(day, list, PlainDate.Text(on), withCells);
            if (PlainLinks.Lists.Contains(list)) await LookAtRecords(day, list, PlainDate.Text(on), every);
        }

        foreach (var list in new[] { "proposals", "agreements" })
            foreach (var status in PlainFilter.Of[list].Single(filter => filter.Name == "status") is { } filter ? world.Rows(list).SelectMany(row => PlainJson.Texts(row.Document, "status_history.status")).Distinct() : [])
                Same(day.Rows(list).Where(row => row.Document["status"]!.ToString() == status).Select(row => row.Id).Order(StringComparer.Ordinal), (await Lines($"/v1/{list}.ndjson?as_of={PlainDate.Text(on)}&status={status}&sort=id")).Select(Id), $"{list} {status} on {on}");
    }

    /// <summary>A list without a day is all of it, as the records of the seed have it.</summary>
    public async Task LookAtAll()
    {
        foreach (var list in world.Lists.Keys) SameDocuments(world.Today.Rows(list), await Lines($"/v1/{list}.ndjson"), list);
    }

    /// <summary>Everything that is dated stands in the timeline, once.</summary>
    public async Task LookAtTimeline()
    {
        IEnumerable<string> Steps(string list, string kind) => world.Rows(list).SelectMany(row => PlainJson.At(row.Document, "status_history").Select((step, index) => (step, Id: $"{kind}-status-{row.Id}-{index + 1}"))).Where(one => one.step["since_on"] is not null).Select(one => one.Id);
        IEnumerable<string> Entries(string list, string entries, string date, string kind) => world.Rows(list).SelectMany(row => entries.Length == 0 ? [row.Document] : PlainJson.At(row.Document, entries)).Where(one => one[date] is not null).Select(one => $"{kind}-{one["id"]}");
        List<string> expected =
        [
            .. Entries("statements", "", "said_on", "statement"), .. Entries("claims", "", "claimed_on", "claim"), .. Entries("figures", "", "reported_on", "figure"), .. Entries("events", "", "starts_on", "event"),
            .. Steps("proposals", "proposal"), .. Entries("proposals", "positions", "taken_on", "position"), .. Steps("agreements", "agreement"), .. Entries("agreements", "confirmations", "said_on", "confirmation"),
        ];
        Same(expected.Order(StringComparer.Ordinal), (await Lines("/v1/timeline.ndjson?sort=id")).Select(Id), "timeline");
    }

    async Task LookAtList(PlainDay day, string list, string on, bool withCells)
    {
        var lines = await Lines($"/v1/{list}.ndjson?as_of={on}&sort=id");
        SameDocuments(day.Rows(list), lines, $"{list} on {on}");
        foreach (var line in lines)
        {
            NothingAhead(line, day.Day!.Value, $"{list}/{Id(line)} on {on}");
            EveryReferenceIsThere(line, day, isCited: false, $"{list}/{Id(line)} on {on}");
        }

        var page = await api.Json($"/v1/{list}?as_of={on}&limit=1");
        Assert.Equal((lines.Count, world.Rows(list).Count(row => row.KnownOn is null)), (page["page"]!["total"]!.GetValue<int>(), page["meta"]!["applied"]!["undated_left_out"]!.GetValue<int>()));
        if (withCells) await SameCells($"/v1/{list}.csv?as_of={on}&sort=id", lines);
    }

    async Task LookAtRecords(PlainDay day, string list, string on, int every)
    {
        var there = day.Rows(list).ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var row in world.Rows(list).Where((_, index) => (index + day.Day!.Value.DayNumber) % every == 0))
        {
            if (there.TryGetValue(row.Id, out var then)) SameDocument(then.Document, await api.Json($"/v1/{row.Key}?as_of={on}"), $"{row.Key} on {on}");
            else await api.Problem($"/v1/{row.Key}?as_of={on}", HttpStatusCode.NotFound, "not-found");
            var links = await Lines($"/v1/{row.Key}/links.ndjson?as_of={on}");
            Same(there.ContainsKey(row.Id) ? day.Links.Neighbours(row.Key) : [], links.Select(link => $"{link["relation"]} {link["direction"]} {PlainJson.Key(link["record"]!)}").Order(StringComparer.Ordinal), $"links of {row.Key} on {on}");
            foreach (var link in links) NothingAhead(link, day.Day!.Value, $"links of {row.Key} on {on}");
        }
    }

    /// <summary>A CSV has the rows of the JSON, cell by cell.</summary>
    public async Task SameCells(string path, IReadOnlyList<JsonObject> documents)
    {
        using var csv = await CsvDataReader.CreateAsync(new StringReader(await api.Http.GetStringAsync(path)), new CsvDataReaderOptions { Delimiter = ',' });
        var rows = 0;
        while (await csv.ReadAsync())
        {
            for (var column = 0; column < csv.FieldCount; column++)
            {
                var expected = Cell(documents[rows], csv.GetName(column));
                Assert.True(expected == csv.GetString(column), $"{path}, row {rows + 1}, {csv.GetName(column)}: '{csv.GetString(column)}' in place of '{expected}'");
            }

            rows++;
        }

        Assert.Equal(documents.Count, rows);
    }

    public async Task<IReadOnlyList<JsonObject>> Lines(string path)
    {
        using var answer = await api.Http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonObject)JsonNode.Parse(line)!)];
    }

    public static string Id(JsonObject document) => document["id"]!.GetValue<string>();

    public static void Same(IEnumerable<string> expected, IEnumerable<string> answered, string what)
    {
        var (should, does) = (expected.ToList(), answered.ToList());
        if (should.SequenceEqual(does, StringComparer.Ordinal)) return;
        var order = should.Count == does.Count && !should.Except(does).Any() ? $"another order: {string.Join(' ', does.Take(20))} in place of {string.Join(' ', should.Take(20))}" : "";
        Assert.Fail($"{what}: missing {string.Join(' ', should.Except(does).Take(20))}; too much {string.Join(' ', does.Except(should).Take(20))}; {does.Count} for {should.Count} {order}");
    }

    public static void SameDocument(JsonNode? expected, JsonNode? answered, string what)
    {
        if (!JsonNode.DeepEquals(expected, answered)) Assert.Fail($"{what}: {Difference(expected, answered, "")}");
    }

    static void SameDocuments(IEnumerable<PlainRow> rows, IReadOnlyList<JsonObject> lines, string what)
    {
        var expected = rows.ToDictionary(row => row.Id, row => row.Document, StringComparer.Ordinal);
        Same(expected.Keys.Order(StringComparer.Ordinal), lines.Select(Id).Order(StringComparer.Ordinal), what);
        foreach (var line in lines) SameDocument(expected[Id(line)], line, $"{what}, {Id(line)}");
    }

    /// <summary>Where two documents differ first.</summary>
    static string Difference(JsonNode? expected, JsonNode? answered, string path) => (expected, answered) switch
    {
        (JsonObject one, JsonObject other) when one.Select(field => field.Key).Union(other.Select(field => field.Key)).FirstOrDefault(key => !JsonNode.DeepEquals(one[key], other[key])) is { } name => Difference(one[name], other[name], $"{path}.{name}"),
        (JsonArray one, JsonArray other) when one.Count == other.Count => Enumerable.Range(0, one.Count).Where(at => !JsonNode.DeepEquals(one[at], other[at])).Select(at => Difference(one[at], other[at], $"{path}[{at}]")).First(),
        _ => $"{path} is {answered?.ToJsonString() ?? "null"}, and should be {expected?.ToJsonString() ?? "null"}",
    };

    static void NothingAhead(JsonNode? node, DateOnly day, string what)
    {
        foreach (var item in node is JsonArray list ? list : []) NothingAhead(item, day, what);
        if (node is not JsonObject holder) return;
        foreach (var (name, value) in holder)
            if (!name.EndsWith("_on", StringComparison.Ordinal) || value is not JsonValue) NothingAhead(value, day, what);
            else if (!MayLieAhead.Contains(name)) Assert.True(PlainDate.Of(holder, name[..^3])!.Value.Last <= day, $"{what}: {name} is {value}");
    }

    static void EveryReferenceIsThere(JsonNode? node, PlainDay day, bool isCited, string what)
    {
        foreach (var item in node is JsonArray list ? list : []) EveryReferenceIsThere(item, day, isCited, what);
        if (node is not JsonObject holder) return;
        // A fact keeps its source: the article of a citation may be undated, but not later.
        if (PlainJson.IsReference(holder)) Assert.True(day.Has(PlainJson.Key(holder)) || (isCited && day.World.Row(PlainJson.Key(holder)).KnownOn is null), $"{what}: {PlainJson.Key(holder)} was not there");
        foreach (var (name, value) in holder) EveryReferenceIsThere(value, day, isCited || name == "citations", what);
    }

    /// <summary>What a cell should hold: a scalar as it is, ids of references, the number of entries.</summary>
    static string Cell(JsonObject document, string column)
    {
        if (document.TryGetPropertyValue(column, out var value)) return value is JsonArray list ? string.Join("; ", list.Select(item => item is JsonObject one ? PlainJson.Key(one["record"] ?? one).ToString() : item!.ToString())) : Scalar(value);
        if (column.EndsWith("_ids", StringComparison.Ordinal) && (document[column[..^4]] ?? document[$"{column[..^4]}s"]) is JsonArray references) return string.Join("; ", PlainJson.Texts(references, "id"));
        if (column.EndsWith("_count", StringComparison.Ordinal) && document[column[..^6]] is JsonArray entries) return PlainDate.Number(entries.Count);
        var holder = document.Where(field => column.StartsWith($"{field.Key}_", StringComparison.Ordinal) && field.Value is JsonObject or null).OrderByDescending(field => field.Key.Length).First(field => column.StartsWith($"{field.Key}_", StringComparison.Ordinal));
        return holder.Value is JsonObject inner ? Cell(inner, column[(holder.Key.Length + 1)..]) : "";
    }

    static string Scalar(JsonNode? value) => value is null ? "" : value.GetValueKind() is System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
