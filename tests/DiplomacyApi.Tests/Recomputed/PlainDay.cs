using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>The world at the end of a day: which rows were there, and what of each; on no day in particular all of it.</summary>
sealed class PlainDay(PlainWorld world, DateOnly? day)
{
    /// <summary>Dates of ends and steps that may lie ahead of what is there already.</summary>
    static readonly string[] Ahead = ["agreed", "effective", "ended", "ends", "to"];

    /// <summary>What must have a date that had passed, by the name of its list.</summary>
    static readonly Dictionary<string, string> DatedEntries = new(StringComparer.Ordinal) { ["status_history"] = "since", ["positions"] = "taken", ["confirmations"] = "said", ["offices"] = "from" };

    readonly Dictionary<string, IReadOnlyList<PlainRow>> cut = new(StringComparer.Ordinal);
    PlainLinks? links;

    public DateOnly? Day => day;

    public PlainWorld World => world;

    /// <summary>What refers to what.</summary>
    public PlainLinks Links => links ??= new PlainLinks(this);

    /// <summary>The rows of a list that were there, each as it stood.</summary>
    public IReadOnlyList<PlainRow> Rows(string list) => day is null ? world.Rows(list) : cut.TryGetValue(list, out var rows) ? rows : cut[list] = [.. world.Rows(list).Where(IsThere).Select(row => row with { Document = Cut(list == "contradictions" ? PlainContradiction.Cut(row.Document, day.Value) : row.Document) })];

    public bool Has(RecordKey key) => IsThere(world.Row(key));

    /// <summary>A document as it stood.</summary>
    public JsonObject Cut(JsonObject document)
    {
        if (day is null) return (JsonObject)document.DeepClone();
        var whole = new JsonObject(document.Select(field => KeyValuePair.Create(field.Key, Field(document, field.Key, field.Value))));
        if (whole["status_history"] is JsonArray history) whole["status"] = (history.LastOrDefault() ?? document["status_history"]![0]!)["status"]!.DeepClone();
        if (whole.ContainsKey("outcome") && document["ends_on"] is not null && !Passed(document, "ends")) whole["outcome"] = null;
        if (whole.ContainsKey("independent_sources_count")) whole["independent_sources_count"] = PlainJson.At(whole, "citations").Select(citation => citation["origin"]?["id"]?.GetValue<string>()).Distinct().Count();
        return whole;
    }

    bool IsThere(PlainRow row) => day is null || row.KnownOn <= day;

    bool Passed(JsonObject holder, string name) => PlainDate.Of(holder, name)?.Last <= day;

    JsonNode? Field(JsonObject holder, string name, JsonNode? value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Where(item => IsThere(name, item!)).Select(item => item is JsonObject one && name != "citations" && !PlainJson.IsReference(one) ? Cut(one) : item?.DeepClone())]),
        JsonObject check when name == "check" => Passed(check, "checked") ? Cut(check) : null,
        // An extract never is without its article.
        JsonObject reference when PlainJson.IsReference(reference) => name == "article" || Has(PlainJson.Key(reference)) ? reference.DeepClone() : null,
        JsonObject inner => Cut(inner),
        _ => Array.Find(Ahead, ahead => name == $"{ahead}_on" || name == $"{ahead}_precision") is { } stem && !Passed(holder, stem) ? null : value?.DeepClone(),
    };

    bool IsThere(string list, JsonNode item)
    {
        if (item is not JsonObject one) return true;
        if (list == "citations") return one["published_on"] is null || Passed(one, "published");
        if (DatedEntries.TryGetValue(list, out var date)) return Passed(one, date);
        if (list is "figures" or "claims" or "extracts") return Has(new RecordKey(list, one["id"]!.GetValue<string>()));
        if (PlainJson.IsReference(one)) return Has(PlainJson.Key(one));
        return list is not ("about" or "relations") || Has(PlainJson.Key((one["record"] ?? one["claim"])!));
    }
}
