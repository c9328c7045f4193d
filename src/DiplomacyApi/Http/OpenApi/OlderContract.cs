using Microsoft.OpenApi;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>OpenAPI 3.0 has no type null: a field that refers to a schema and may be null is spelled as a nullable one that extends it.</summary>
static class OlderContract
{
    public static void Adapt(OpenApiDocument document)
    {
        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
            foreach (var (name, field) in (schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).ToList())
            {
                schema.Properties![name] = Adapted(field, document);
                if (field is OpenApiSchema { AdditionalProperties: { } value } map) map.AdditionalProperties = Adapted(value, document);
            }
    }

    static IOpenApiSchema Adapted(IOpenApiSchema field, OpenApiDocument document) => field.OneOf is [OpenApiSchemaReference referred, { Type: JsonSchemaType.Null }]
        ? new OpenApiSchema { Description = field.Description, AllOf = [referred], Type = document.Components!.Schemas![referred.Reference.Id!].Type | JsonSchemaType.Null }
        : field;
}
