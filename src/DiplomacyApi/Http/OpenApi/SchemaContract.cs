using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyApi.Declarations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Writes what the doc comments say into the schemas, and that answers always have all their fields: unknown is null, not absent.</summary>
sealed class SchemaContract : ISchemaFilter
{
    static readonly NullabilityInfoContext Nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema written || context.MemberInfo is not null) return;
        written.Description ??= Documentation.Of(context.Type.IsGenericType ? context.Type.GetGenericTypeDefinition() : context.Type);
        if (context.Type.IsEnum) written.Description = $"{written.Description} {string.Join(' ', Enum.GetNames(context.Type).Select(name => $"`{Snake.Case(name)}`: {Documentation.OfCode(context.Type, name)}"))}";
        if (written.Properties is not { Count: > 0 } properties) return;
        // The formats of others know fields that are not there; our own are null.
        var mayBeAbsent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in context.Type.GetProperties())
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            if (!properties.TryGetValue(name, out var field)) continue;
            var declared = property.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition().GetProperty(property.Name)! : property;
            var nullability = Nullability.Create(property);
            if (field is OpenApiSchema { AdditionalProperties: OpenApiSchemaReference value } map && nullability.GenericTypeArguments is [.., { ReadState: NullabilityState.Nullable }])
                map.AdditionalProperties = OrNull(value, description: null);
            if (property.GetCustomAttribute<JsonIgnoreAttribute>() is not null) mayBeAbsent.Add(name);
            properties[name] = Described(field, Documentation.Of(declared), nullability.ReadState is NullabilityState.Nullable);
        }

        if (context.Type.IsDefined(typeof(ReferenceTypeAttribute), inherit: false))
        {
            mayBeAbsent.Add("record");
            properties["record"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The record itself, as its own path answers it: where `include` asks for it, and only there." };
        }

        written.Required = properties.Keys.Except(mayBeAbsent, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        written.AdditionalPropertiesAllowed = true;
    }

    /// <summary>A field with its meaning; one that refers to a schema and may be null says both.</summary>
    static IOpenApiSchema Described(IOpenApiSchema field, string? text, bool mayBeNull)
    {
        if (field is OpenApiSchema inline) inline.Description = text;
        if (field is not OpenApiSchemaReference reference) return field;
        if (mayBeNull) return OrNull(reference, text);
        reference.Description = text;
        return reference;
    }

    static OpenApiSchema OrNull(OpenApiSchemaReference reference, string? description) => new() { Description = description, OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }] };
}
