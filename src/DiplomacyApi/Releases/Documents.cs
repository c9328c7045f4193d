using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Releases;

/// <summary>The two ways in which a record becomes JSON: as it is answered, and as its own content alone.</summary>
static class Documents
{
    static readonly JsonSerializerOptions Own = Json.Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutDerived } },
        Converters = { new IdOnly(), new RecordOnly() },
    });

    /// <summary>The document that the API answers.</summary>
    public static byte[] Answered<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, Json.Options);

    /// <summary>
    /// The record's own content: references as ids, and nothing that is worked out from other records. Digests and changes are of this, so
    /// that a new name of one actor is a change of that actor alone.
    /// </summary>
    public static byte[] Content<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, Own);

    static void WithoutDerived(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AttributeProvider?.IsDefined(typeof(DerivedAttribute), inherit: true) == true).ToList())
            type.Properties.Remove(property);
    }

    sealed class IdOnly : JsonConverter<Reference>
    {
        public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Content is only written.");

        public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }

    sealed class RecordOnly : JsonConverter<RecordReference>
    {
        public override RecordReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Content is only written.");

        public override void Write(Utf8JsonWriter writer, RecordReference value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Collection}/{value.Id}");
    }
}
