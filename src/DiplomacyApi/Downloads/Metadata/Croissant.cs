using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Datasets;

namespace DiplomacyApi.Downloads.Metadata;

/// <summary>The tables as Croissant 1.1 describes them: the CSV files, and a set of records for each with its fields. The tables that a column refers to stand in the Data Package: the library of Croissant joins them when it reads a set, and fails where tables refer to themselves.</summary>
static class Croissant
{
    const string Context =
        """
        {
          "@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/", "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/", "dct": "http://purl.org/dc/terms/",
          "annotation": "cr:annotation", "arrayShape": "cr:arrayShape", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo", "containedIn": "cr:containedIn",
          "data": { "@id": "cr:data", "@type": "@json" }, "dataType": { "@id": "cr:dataType", "@type": "@vocab" }, "equivalentProperty": "cr:equivalentProperty",
          "examples": { "@id": "cr:examples", "@type": "@json" }, "excludes": "cr:excludes", "extract": "cr:extract", "field": "cr:field", "fileObject": "cr:fileObject", "fileProperty": "cr:fileProperty",
          "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes", "isArray": "cr:isArray", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5",
          "parentField": "cr:parentField", "path": "cr:path", "readLines": "cr:readLines", "recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated",
          "replace": "cr:replace", "samplingRate": "cr:samplingRate", "sdVersion": "cr:sdVersion", "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform",
          "unArchive": "cr:unArchive", "value": "cr:value"
        }
        """;

    public static byte[] Of(Publication publication, IReadOnlyList<DatasetTable> tables) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["@context"] = JsonNode.Parse(Context),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.1",
            ["name"] = publication.Title,
            ["description"] = publication.Dataset.Description,
            ["version"] = publication.Version,
            ["datePublished"] = Iso.Day(publication.ReleasedOn),
            ["license"] = publication.Dataset.LicenseUrl,
            // Where the files lie is not known when they are written; wherever that is, its first page tells of them.
            ["url"] = "/",
            ["citeAs"] = publication.Citation,
            ["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = publication.Dataset.Creator },
            ["isLiveDataset"] = false,
            ["distribution"] = new JsonArray([.. tables.Select(table => FileOf(table.Files.First(file => file.Format == "csv"), table.Meaning))]),
            ["recordSet"] = new JsonArray([.. tables.Select(RecordSet)]),
        },
        MetadataJson.Options);

    static JsonNode FileOf(DatasetFile file, string meaning) => new JsonObject
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Name,
        ["name"] = file.Name,
        ["description"] = meaning,
        ["contentUrl"] = file.Name,
        ["contentSize"] = $"{file.Bytes} B",
        ["encodingFormat"] = file.MediaType,
        ["sha256"] = file.Sha256,
    };

    static JsonNode RecordSet(DatasetTable table) => new JsonObject
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = table.Name,
        ["name"] = table.Name,
        ["description"] = table.Meaning,
        ["key"] = new JsonArray([.. table.Key.Select(column => (JsonNode)Id($"{table.Name}/{column}"))]),
        ["field"] = new JsonArray([.. table.Columns.Select(column => Field(table, column))]),
    };

    static JsonNode Field(DatasetTable table, Column column)
    {
        var source = new JsonObject { ["fileObject"] = Id($"{table.Name}.csv"), ["extract"] = new JsonObject { ["column"] = column.Name } };
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{table.Name}/{column.Name}",
            ["name"] = column.Name,
            ["description"] = column.Meaning,
            ["dataType"] = TypeOf(column),
            ["source"] = source,
        };
        if (column.IsList)
        {
            field["isArray"] = true;
            field["arrayShape"] = "-1";
            source["transform"] = new JsonObject { ["separator"] = "; " };
        }

        return field;
    }

    static JsonObject Id(string id) => new() { ["@id"] = id };

    static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer => "sc:Integer",
        ColumnType.Number => "sc:Float",
        ColumnType.Boolean => "sc:Boolean",
        ColumnType.Date => "sc:Date",
        _ => "sc:Text",
    };
}
