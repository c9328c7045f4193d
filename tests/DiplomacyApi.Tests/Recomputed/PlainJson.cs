using System.Text.Json.Nodes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>Reads values out of documents by dotted paths that go through lists.</summary>
static class PlainJson
{
    /// <summary>Every object or value at a path, nulls left out.</summary>
    public static IEnumerable<JsonNode> At(JsonNode? node, string path) => path.Length == 0 ? Items(node) : path.Split('.').Aggregate(Items(node), (nodes, name) => nodes.SelectMany(one => Items(one[name])));

    /// <summary>Every value at a path as text; a reference to a record of any collection as <c>collection/id</c>.</summary>
    public static IEnumerable<string> Texts(JsonNode? node, string path) => At(node, path).Select(Text);

    /// <summary>The record that a reference is to.</summary>
    public static RecordKey Key(JsonNode reference) => reference["href"]!.GetValue<string>().Split('/') is [_, _, var collection, var id] ? new RecordKey(collection, id) : default;

    public static bool IsReference(JsonNode? node) => node is JsonObject one && one.ContainsKey("href");

    static string Text(JsonNode node) => node is JsonObject reference ? Key(reference).ToString() : node.ToString();

    static IEnumerable<JsonNode> Items(JsonNode? node) => node is JsonArray list ? list.OfType<JsonNode>() : node is null ? [] : [node];
}
