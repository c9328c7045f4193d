using System.Buffers;
using System.Text.Json;

namespace DiplomacyApi.Http.Lists;

/// <summary>The object around the rows of a page. The rows are documents that were encoded when the release was built.</summary>
static class Envelope
{
    /// <summary>What the licence does not cover.</summary>
    public const string LicenseNote = "Extracts and quotes are third-party text, used under the right of quotation; the licence does not cover them.";

    static readonly JsonWriterOptions Options = new() { Encoder = Json.Options.Encoder, SkipValidation = true };

    public static void Write(IBufferWriter<byte> body, IEnumerable<byte[]> documents, PageInfo page, PageExtras extras, ListRequest request)
    {
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (var document in documents) json.WriteRawValue(document, skipInputValidation: true);
        json.WriteEndArray();
        json.WritePropertyName("page");
        JsonSerializer.Serialize(json, page, Json.Options);
        foreach (var (name, value) in extras.Beside)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, Json.Options);
        }

        json.WritePropertyName("links");
        JsonSerializer.Serialize(json, Links(page, request), Json.Options);
        json.WriteStartObject("meta");
        json.WriteString("release", request.Release.Identity.Version);
        json.WritePropertyName("applied");
        JsonSerializer.Serialize(json, request.Applied.Values(extras), Json.Options);
        json.WriteString("license", request.Release.Dataset.License);
        json.WriteString("license_note", LicenseNote);
        json.WriteString("citation", request.Release.Citation);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static PageLinks Links(PageInfo page, ListRequest request) => new()
    {
        Self = request.Applied.Address(request.Filter.Cursor),
        Next = page.NextCursor is { } next ? request.Applied.Address(next) : null,
        Csv = request.Applied.AddressOfAll("csv"),
        Ndjson = request.Applied.AddressOfAll("ndjson"),
    };
}
