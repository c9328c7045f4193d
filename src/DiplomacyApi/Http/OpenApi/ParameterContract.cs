using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Storage;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Writes a parameter of the contract from what its property declares.</summary>
static class ParameterContract
{
    const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The parameter; <paramref name="isFilledIn"/> where a form is to begin with its example.</summary>
    public static IOpenApiParameter Of(Parameter parameter, bool isFilledIn, OperationFilterContext context)
    {
        var value = Value(parameter, context);
        if (parameter.Property.GetCustomAttribute<DefaultValueAttribute>() is { Value: { } standard }) value.Default = Node(standard);
        // Swagger UI fills its form with the examples of parameters, all of them together; so only those that fit together have one. The
        // others have theirs in the schema, where every reader of the contract finds it.
        var example = Example(parameter);
        if (example is not null) value.Examples = [.. Examples(parameter)];
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsRoute ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRoute || parameter.IsRequired,
            Description = Documentation.Of(parameter.Property),
            Schema = parameter.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value, MinItems = parameter.Length?.MinimumLength, MaxItems = parameter.Length?.MaximumLength ?? 50 } : value,
            Style = parameter.IsList ? ParameterStyle.Form : null,
            Explode = !parameter.IsRoute,
            Example = isFilledIn ? example : null,
        };
    }

    static OpenApiSchema Value(Parameter parameter, OperationFilterContext context)
    {
        if (parameter.Codes is { } codes) return new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. codes.Select(code => (JsonNode)JsonValue.Create(code))] };
        if (parameter.Range is { } range) return new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = Text(range.Minimum), Maximum = Text(range.Maximum) };
        if (parameter.ItemType == typeof(bool)) return new OpenApiSchema { Type = JsonSchemaType.Boolean };
        if (parameter.ItemType == typeof(DateOnly)) return new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        if (parameter.IsCountry) return new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[A-Z]{3}$" };
        if (parameter.IsSearch) return new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = SearchQuery.LongestQuery };
        var isId = parameter.RecordIds is { Collection.Length: > 0 } || parameter.Name == "id";
        return new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = parameter.Name == "cursor" ? 1000 : ParameterReader.LongestValue, Pattern = isId ? IdPattern : null };
    }

    static JsonNode? Example(Parameter parameter) => parameter.Example is null ? null : parameter.IsList ? new JsonArray([.. Examples(parameter)]) : Examples(parameter).Single();

    /// <summary>The example, value by value where the parameter takes several.</summary>
    static IEnumerable<JsonNode> Examples(Parameter parameter) => (parameter.IsList ? parameter.Example!.Split(',') : [parameter.Example!]).Select(text => Single(parameter, text));

    static JsonNode Single(Parameter parameter, string text)
    {
        if (parameter.ItemType == typeof(int)) return JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture));
        return parameter.ItemType == typeof(bool) ? JsonValue.Create(text == "true") : JsonValue.Create(text);
    }

    static JsonNode Node(object value) => value is int number ? JsonValue.Create(number) : JsonValue.Create(value.ToString()!);

    static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
