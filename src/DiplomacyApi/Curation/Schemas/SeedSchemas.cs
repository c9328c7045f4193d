using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using DiplomacyApi.Curation.Actors;
using DiplomacyApi.Curation.Agreements;
using DiplomacyApi.Curation.Articles;
using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Conflicts;
using DiplomacyApi.Curation.Events;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Curation.Places;
using DiplomacyApi.Curation.Proposals;
using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Curation.Topics;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Curation.Schemas;

/// <summary>JSON Schemas of what curators write, for editors that complete and check while typing. They come from the entries themselves.</summary>
static class SeedSchemas
{
    static readonly JsonSerializerOptions Spelling = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    static readonly (string Name, Type Entry, bool MayBeList)[] Files =
    [
        ("actors", typeof(ActorEntry), true), ("agreements", typeof(AgreementEntry), true), ("articles", typeof(ArticleEntry), true), ("claims", typeof(ClaimEntry), true), ("conflicts", typeof(ConflictEntry), true), ("dataset", typeof(DatasetEntry), false),
        ("events", typeof(EventEntry), true), ("figures", typeof(FigureEntry), true), ("next", typeof(NextRelease), false), ("places", typeof(PlaceEntry), true), ("proposals", typeof(ProposalEntry), true), ("statements", typeof(StatementEntry), true), ("topics", typeof(TopicEntry), true),
        ("measures", typeof(IReadOnlyList<MeasureEntry>), false), ("removed", typeof(IReadOnlyList<RemovedEntry>), false),
    ];

    /// <summary>Every schema with the name of its file.</summary>
    public static IEnumerable<(string File, string Text)> All() => Files.Select(file => ($"{file.Name}.schema.json", Schema(file.Name, file.Entry, file.MayBeList)));

    static string Schema(string name, Type entry, bool mayBeList)
    {
        var one = Spelling.GetJsonSchemaAsNode(entry, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        if (mayBeList) Rebase(one);
        var schema = mayBeList ? new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/$defs/record" }, new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/record" } }), ["$defs"] = new JsonObject { ["record"] = one } } : one.AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", name);
        return schema.ToJsonString(Spelling) + "\n";
    }

    /// <summary>References within the record's schema follow it to where it stands in the file.</summary>
    static void Rebase(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject written:
                if (written["$ref"] is JsonValue reference) written["$ref"] = $"#/$defs/record{reference.GetValue<string>().TrimStart('#')}";
                foreach (var (_, child) in written) Rebase(child);
                break;
            case JsonArray items:
                foreach (var child in items) Rebase(child);
                break;
        }
    }

    static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        // A year alone is a number to a YAML reader.
        if (type == typeof(PartialDate)) schema = new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^\\d{4}(-\\d{2}(-\\d{2})?)?$", ["minimum"] = 1000, ["maximum"] = 9999 };
        if (schema is not JsonObject written) return schema;
        if (context.TypeInfo.Kind is JsonTypeInfoKind.Object && !written.ContainsKey("$ref")) Close(written, type);
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property)
        {
            if (Documentation.Of(property) is { } text) written["description"] = text;
            if (property.GetCustomAttribute<RefersAttribute>() is { } refers && type == typeof(string)) written["description"] = $"{written["description"]} {(refers.Collection is null ? "A record, as collection/id." : $"Id of a record in {refers.Collection}.")}";
        }

        return written;
    }

    /// <summary>Keys that an entry does not know are refused, and those that it needs are named.</summary>
    static void Close(JsonObject schema, Type type)
    {
        schema["additionalProperties"] = false;
        var required = type.GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute))).Select(property => (JsonNode)Snake.Case(property.Name)).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
    }
}
