using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Datasets;

namespace DiplomacyApi.Downloads.Metadata;

/// <summary>The release as catalogues harvest it: a dataset of DCAT 3 and of schema.org, with a distribution for each file. Addresses are relative to this document.</summary>
static class Dcat
{
    const string Context =
        """
        {
          "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "schema": "https://schema.org/", "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#"
        }
        """;

    public static byte[] Of(Publication publication, IReadOnlyList<DatasetTable> tables, IReadOnlyList<DatasetFile> whole) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["@context"] = JsonNode.Parse(Context),
            ["@id"] = "#dataset",
            ["@type"] = new JsonArray("dcat:Dataset", "schema:Dataset"),
            ["dct:title"] = English(publication.Title),
            ["schema:name"] = publication.Title,
            ["dct:description"] = English(publication.Dataset.Description),
            ["schema:description"] = publication.Dataset.Description,
            ["dcat:version"] = publication.Version,
            ["schema:version"] = publication.Version,
            ["dct:identifier"] = $"sha256:{publication.ContentDigest}",
            ["dct:issued"] = Day(publication.ReleasedOn),
            ["schema:datePublished"] = Iso.Day(publication.ReleasedOn),
            ["dct:license"] = Id(publication.Dataset.LicenseUrl),
            ["schema:license"] = Id(publication.Dataset.LicenseUrl),
            ["dct:rights"] = English(publication.LicenseNote),
            ["dct:creator"] = Creator(publication, "dct:Agent"),
            ["schema:creator"] = Creator(publication, "schema:Organization"),
            ["dct:bibliographicCitation"] = publication.Citation,
            ["dct:language"] = "en",
            ["dct:temporal"] = new JsonObject { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(publication.Dataset.Coverage.FromOn), ["dcat:endDate"] = Day(publication.Dataset.Coverage.UntilOn) },
            ["schema:temporalCoverage"] = $"{Iso.Day(publication.Dataset.Coverage.FromOn)}/{Iso.Day(publication.Dataset.Coverage.UntilOn)}",
            ["schema:isAccessibleForFree"] = true,
            ["dcat:distribution"] = new JsonArray([.. tables.SelectMany(table => table.Files.Select(file => Distribution(file, table.Meaning))), .. whole.Select(file => Distribution(file, null))]),
        },
        MetadataJson.Options);

    static JsonNode Distribution(DatasetFile file, string? meaning)
    {
        var distribution = new JsonObject
        {
            ["@id"] = $"#{file.Name}",
            ["@type"] = new JsonArray("dcat:Distribution", "schema:DataDownload"),
            ["dct:title"] = file.Name,
            ["schema:name"] = file.Name,
            ["dcat:downloadURL"] = Id(file.Name),
            ["schema:contentUrl"] = Id(file.Name),
            ["dcat:mediaType"] = Id($"https://www.iana.org/assignments/media-types/{file.MediaType}"),
            ["schema:encodingFormat"] = file.MediaType,
            ["dcat:byteSize"] = new JsonObject { ["@value"] = file.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture), ["@type"] = "xsd:nonNegativeInteger" },
            ["spdx:checksum"] = new JsonObject { ["@type"] = "spdx:Checksum", ["spdx:algorithm"] = Id("spdx:checksumAlgorithm_sha256"), ["spdx:checksumValue"] = new JsonObject { ["@value"] = file.Sha256, ["@type"] = "xsd:hexBinary" } },
        };
        if (meaning is not null) distribution["dct:description"] = English(meaning);
        return distribution;
    }

    static JsonObject Creator(Publication publication, string type) => new() { ["@type"] = type, [type.StartsWith("schema", StringComparison.Ordinal) ? "schema:name" : "dct:title"] = publication.Dataset.Creator };

    static JsonObject English(string text) => new() { ["@value"] = text, ["@language"] = "en" };

    static JsonObject Day(DateOnly day) => new() { ["@value"] = Iso.Day(day), ["@type"] = "xsd:date" };

    static JsonObject Id(string id) => new() { ["@id"] = id };
}
