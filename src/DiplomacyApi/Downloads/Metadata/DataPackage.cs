using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Datasets;

namespace DiplomacyApi.Downloads.Metadata;

/// <summary>The tables as a Data Package 2.0: a resource for each CSV, with its schema, its keys and the tables that it refers to.</summary>
static class DataPackage
{
    public static byte[] Of(Publication publication, IReadOnlyList<DatasetTable> tables) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "diplomacy",
            ["id"] = $"sha256:{publication.ContentDigest}",
            ["title"] = publication.Title,
            ["description"] = publication.Dataset.Description,
            ["version"] = publication.Version,
            ["created"] = $"{Iso.Day(publication.ReleasedOn)}T00:00:00Z",
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = publication.License, ["path"] = publication.Dataset.LicenseUrl, ["title"] = publication.LicenseNote }),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = publication.Dataset.Creator, ["roles"] = new JsonArray("creator") }),
            ["resources"] = new JsonArray([.. tables.Select(Resource)]),
        },
        MetadataJson.Options);

    static JsonNode Resource(DatasetTable table)
    {
        var file = table.Files.First(file => file.Format == "csv");
        return new JsonObject
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["path"] = file.Name,
            ["description"] = table.Meaning,
            ["format"] = "csv",
            ["mediatype"] = file.MediaType,
            ["encoding"] = "utf-8",
            ["bytes"] = file.Bytes,
            ["hash"] = $"sha256:{file.Sha256}",
            ["rows_count"] = table.RowsCount,
            ["dialect"] = new JsonObject { ["header"] = true, ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true },
            ["schema"] = Schema(table),
        };
    }

    static JsonObject Schema(DatasetTable table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(column => (JsonNode)column)]),
        };
        var references = table.Columns.Where(column => column is { RefersTo: not null, IsList: false } && !(table.Name == column.RefersTo && column.Name == "id")).Select(column => (JsonNode)new JsonObject
        {
            ["fields"] = new JsonArray(column.Name),
            // A table that refers to itself names itself by an empty text.
            ["reference"] = new JsonObject { ["resource"] = column.RefersTo == table.Name ? "" : column.RefersTo, ["fields"] = new JsonArray("id") },
        }).ToArray();
        if (references.Length > 0) schema["foreignKeys"] = new JsonArray(references);
        return schema;
    }

    static JsonNode Field(Column column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column), ["description"] = column.Meaning };
        if (column.Unit is not null) field["unit"] = column.Unit;
        if (column.IsList)
        {
            field["delimiter"] = "; ";
            field["itemType"] = "string";
        }

        var constraints = new JsonObject();
        if (column is { MayBeEmpty: false, IsList: false }) constraints["required"] = true;
        if (column is { Type: ColumnType.Code, IsList: false })
        {
            field["categories"] = new JsonArray([.. column.Codes.Select(code => (JsonNode)new JsonObject { ["value"] = code.Code, ["label"] = code.Meaning })]);
            constraints["enum"] = new JsonArray([.. column.Codes.Select(code => (JsonNode)code.Code)]);
        }

        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    static string TypeOf(Column column) => column.IsList ? "list" : column.Type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        _ => "string",
    };
}
