using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Linked;

/// <summary>
/// A record as JSON-LD: its document, with words of schema.org where they say the same, and a context that gives every other name an address
/// too, so that nothing is dropped when it is expanded. What is unknown is left out.
/// </summary>
sealed class LinkedRecord(PublicUrl address)
{
    readonly SortedSet<string> words = new(StringComparer.Ordinal);
    readonly SortedSet<string> ownDays = new(StringComparer.Ordinal);

    /// <summary>The text; <paramref name="whole"/> is the document with all its fields, which say what the record is.</summary>
    public static byte[] Write(PublicUrl address, Release release, RecordKey key, byte[] whole, byte[] answered)
    {
        var writer = new LinkedRecord(address);
        var node = writer.Record(key, JsonNode.Parse(whole)!.AsObject(), JsonNode.Parse(answered)!.AsObject());
        writer.Add(node, "sdLicense", release.Dataset.LicenseUrl);
        writer.Add(node, "sdDatePublished", Declarations.Iso.Day(release.Identity.ReleasedOn));
        node.Insert(0, "@context", writer.Context());
        return JsonSerializer.SerializeToUtf8Bytes(node, Json.Options);
    }

    JsonObject Record(RecordKey key, JsonObject whole, JsonObject answered)
    {
        var type = LinkedTerms.Class(key.Collection, whole);
        words.Add(type);
        var node = new JsonObject { ["@id"] = address.Of($"/v1/{key}"), ["@type"] = type };
        Add(node, "additionalType", address.Of($"/vocab#{LinkedTerms.OwnClass(RecordIndex.Tables.First(table => table.Name == key.Collection).Table)}"));
        Fill(node, key.Collection, answered);
        if (answered["names"] is JsonArray names) AddNames(node, names);
        if (answered["wikidata_id"] is JsonValue item) Add(node, "sameAs", $"http://www.wikidata.org/entity/{item}");
        return node;
    }

    void Fill(JsonObject node, string? collection, JsonObject fields)
    {
        foreach (var (field, value) in fields)
        {
            if (value is null) continue;
            var word = LinkedTerms.Word(collection, field);
            if (word is not null) words.Add(word);
            else if (field.EndsWith("_on", StringComparison.Ordinal)) ownDays.Add(field);
            node.Add(word ?? field, Value(field, value, fields));
        }
    }

    JsonNode Value(string field, JsonNode value, JsonObject beside) => value switch
    {
        JsonArray list => new JsonArray([.. list.OfType<JsonNode>().Select(item => Value(field, item, beside))]),
        JsonObject reference when reference["href"] is not null => Reference(reference),
        JsonObject record when field is "figures" or "claims" or "extracts" && record["id"] is { } id => Record(new RecordKey(field, id.GetValue<string>()), record, record),
        JsonObject entry => Entry(entry),
        _ when field.EndsWith("_on", StringComparison.Ordinal) => Day(value.GetValue<string>(), beside[$"{field[..^3]}_precision"]?.GetValue<string>()),
        _ => value.DeepClone(),
    };

    JsonObject Entry(JsonObject fields)
    {
        var node = new JsonObject();
        Fill(node, null, fields);
        return node;
    }

    /// <summary>Another record: as its address and its name or, where it was asked to be included, as a whole.</summary>
    JsonObject Reference(JsonObject reference)
    {
        var parts = reference["href"]!.GetValue<string>().Split('/');
        if (reference["record"] is JsonObject record) return Record(new RecordKey(parts[2], parts[3]), record, record);
        var node = new JsonObject { ["@id"] = address.Of(reference["href"]!.GetValue<string>()) };
        Add(node, "identifier", parts[3]);
        Add(node, "name", reference["name"]!.GetValue<string>());
        return node;
    }

    void AddNames(JsonObject node, JsonArray names)
    {
        words.Add("alternateName");
        node["alternateName"] = new JsonArray([.. names.OfType<JsonObject>().Select(name => new JsonObject { ["@value"] = name["text"]!.DeepClone(), ["@language"] = name["language"]!.DeepClone() })]);
    }

    void Add(JsonObject node, string word, string value)
    {
        words.Add(word);
        node[word] = value;
    }

    /// <summary>A day or, where no more is known, the month or the year alone.</summary>
    static string Day(string day, string? precision) => precision switch
    {
        "month" => day[..7],
        "year" => day[..4],
        _ => day,
    };

    JsonObject Context()
    {
        var context = new JsonObject { ["@version"] = 1.1m };
        if (!address.IsKnown) context["@base"] = address.Base.AbsoluteUri;
        context["@vocab"] = new Uri(address.Base, address.Of("/vocab#")).AbsoluteUri;
        context["schema"] = "https://schema.org/";
        foreach (var word in words) context[word] = LinkedTerms.Addresses.Contains(word) ? Typed($"schema:{word}", "@id") : LinkedTerms.Days.Contains(word) ? Typed($"schema:{word}", "schema:Date") : $"schema:{word}";
        foreach (var field in ownDays) context[field] = Typed($"{context["@vocab"]}{field}", "schema:Date");
        return context;
    }

    static JsonObject Typed(string word, string type) => new() { ["@id"] = word, ["@type"] = type };
}
