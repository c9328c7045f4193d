using DiplomacyApi.Http.Formats;
using Microsoft.OpenApi;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>Writes what an answer is in each of its formats.</summary>
static class FormatContract
{
    public static Dictionary<string, IOpenApiMediaType> Content(IReadOnlyList<Format> formats, IOpenApiSchema json) =>
        formats.ToDictionary(MediaTypes.Of, format => (IOpenApiMediaType)new OpenApiMediaType { Schema = Schema(format, json) }, StringComparer.Ordinal);

    /// <summary>What an answer is in the formats that its endpoint declares itself.</summary>
    public static Dictionary<string, IOpenApiMediaType> Content(Contract contract, IOpenApiSchema json) =>
        contract.Texts.Select(text => KeyValuePair.Create<string, IOpenApiSchema>(text.Media, Text(text.Meaning))).Append(KeyValuePair.Create(contract.JsonMedia, json))
            .ToDictionary(format => format.Key, format => (IOpenApiMediaType)new OpenApiMediaType { Schema = format.Value }, StringComparer.Ordinal);

    static IOpenApiSchema Schema(Format format, IOpenApiSchema json) => format switch
    {
        Format.Csv => Text("A header row and a row for each record (RFC 4180, UTF-8). Lists are joined by `; `. Import cells as text: a text may begin with = or +."),
        Format.Ndjson => Text("One record a line, each as it stands in `data` of the JSON."),
        Format.Parquet => Binary("The Parquet file of the whole list, made with the release: days as DATE, lists as lists, the meaning of every column in the metadata. Ranges of it can be read. A list that is filtered is not to be had so."),
        Format.Xlsx => Binary("A workbook: a sheet that says what it is, and one with a row for each record. Text is typed as text, days are days. Not more than 100,000 rows of a filtered list."),
        Format.Geojson => Object("A FeatureCollection (RFC 7946): a feature for each record and place, with the columns of the CSV and `place_id`, `place_name`, `place_role`, `place_precision` and `href` as properties. A record without a place, or with one whose coordinates are not known, has a geometry of null.", ("type", JsonSchemaType.String), ("features", JsonSchemaType.Array)),
        Format.Atom => Text("An Atom feed (RFC 4287), newest first, at most 100 entries a page; `link rel=\"next\"` leads on (RFC 5005). An entry is published on the day that it tells of, and updated with the release that last changed its record."),
        Format.Ics => Text("iCalendar (RFC 5545): an event of whole days for each row. A month or a year of which no more is known spans all its days; an agreement stands on the days on which it applied, or else on that of its announcement; what has no date is a VJOURNAL without one."),
        Format.Jsonld => Object("The record as JSON-LD 1.1 with its context: words of schema.org where they say the same as ours, terms of our own under `/vocab#` for the rest. What is unknown is left out.", ("@context", JsonSchemaType.Object), ("@id", JsonSchemaType.String), ("@type", JsonSchemaType.String)),
        Format.Graphml => Text("GraphML 1.0: nodes with `label`, `collection`, `href`, `depth` and `links_count`, directed edges with `label` (the relation), `dated_on`, `stance`, `entry_id` and `citations`; of the graph itself `release`, `citation` and `is_complete`."),
        _ => json,
    };

    static OpenApiSchema Binary(string description) => new() { Type = JsonSchemaType.String, Format = "binary", Description = description };

    static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    static OpenApiSchema Object(string description, params (string Name, JsonSchemaType Type)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(property => property.Name, property => (IOpenApiSchema)Property(property.Type), StringComparer.Ordinal),
        Required = properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = true,
    };

    static OpenApiSchema Property(JsonSchemaType type) => type is JsonSchemaType.Array ? new OpenApiSchema { Type = type, Items = Property(JsonSchemaType.Object) } : new OpenApiSchema { Type = type };
}
