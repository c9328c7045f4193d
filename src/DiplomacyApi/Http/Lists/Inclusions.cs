using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>Puts whole records into the references to them, as <c>record</c>: one query for each collection that is referred to, never one a row.</summary>
sealed class Inclusions(ReleaseConnection connection, Catalog catalog, AsOfDay? day)
{
    /// <summary>The most bytes that the included records of a page may have together.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The documents with the records in them; null where these are too many bytes.</summary>
    public IReadOnlyList<byte[]>? In(IReadOnlyList<byte[]> documents, IReadOnlyList<string> paths)
    {
        var read = documents.Select(document => JsonNode.Parse(document)!).ToList();
        var references = paths.SelectMany(path => read.SelectMany(document => References(document, path.Split('.')))).ToList();
        if (Records(references.Select(KeyOf)) is not { } records) return null;
        if (references.Sum(reference => (long)records[KeyOf(reference)].Length) > MostBytes) return null;
        foreach (var reference in references) reference["record"] = JsonNode.Parse(records[KeyOf(reference)]);
        return [.. read.Select(document => Encoding.UTF8.GetBytes(document.ToJsonString(Json.Options)))];
    }

    Dictionary<RecordKey, byte[]>? Records(IEnumerable<RecordKey> keys)
    {
        var records = new Dictionary<RecordKey, byte[]>();
        var bytes = 0L;
        foreach (var group in keys.Distinct().GroupBy(key => key.Collection, StringComparer.Ordinal))
        {
            var collection = catalog[group.Key];
            var found = connection.Rows($"select id, document from {collection.Table} where id in (select value from json_each(@p0))", [JsonSerializer.Serialize(group.Select(key => key.Id))], row => (Id: row.GetString(0), Document: row.GetFieldValue<byte[]>(1)));
            foreach (var (id, document) in found)
            {
                bytes += document.Length;
                if (bytes > MostBytes) return null;
                records[new RecordKey(group.Key, id)] = day is null ? document : collection.AsOf(document, day);
            }
        }

        return records;
    }

    static IEnumerable<JsonObject> References(JsonNode? node, string[] path) => node switch
    {
        JsonArray list => list.SelectMany(item => References(item, path)),
        JsonObject reference when path.Length == 0 => [reference],
        JsonObject entry => References(entry[path[0]], path[1..]),
        _ => [],
    };

    /// <summary>The record that a reference is to: its address says so.</summary>
    static RecordKey KeyOf(JsonObject reference)
    {
        var parts = reference["href"]!.GetValue<string>().Split('/');
        return new RecordKey(parts[2], parts[3]);
    }
}
