using System.Text;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;

namespace DiplomacyApi.Downloads.Metadata;

/// <summary>How to cite the dataset, in the Citation File Format 1.2.0.</summary>
static class CitationFile
{
    public static byte[] Of(Publication publication) => Encoding.UTF8.GetBytes(
        $"""
        cff-version: 1.2.0
        message: If you use the dataset, please cite it as below.
        type: dataset
        title: {Quoted(publication.Title)}
        abstract: {Quoted(publication.Dataset.Description)}
        version: {Quoted(publication.Version)}
        date-released: {Iso.Day(publication.ReleasedOn)}
        license: {publication.License}
        authors:
          - name: {Quoted(publication.Dataset.Creator)}
        identifiers:
          - type: other
            value: {Quoted($"sha256:{publication.ContentDigest}")}
            description: The digest of the content, the same on every machine.

        """);

    /// <summary>A JSON string is a YAML string as well.</summary>
    static string Quoted(string text) => JsonSerializer.Serialize(text, Json.Options);
}
