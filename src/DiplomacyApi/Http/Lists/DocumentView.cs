using System.Buffers;
using System.Text.Json;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>What is answered of stored documents: as they stood on a day, with other records in them, with some of their fields.</summary>
sealed class DocumentView(Catalog catalog, Collection collection, Release release, DateOnly? asOf, IReadOnlyList<string>? fields, IReadOnlyList<string>? include)
{
    readonly AsOfDay? day = asOf is { } given ? new AsOfDay(given, release.Records) : null;

    /// <summary>The answer where what is to be included is too much.</summary>
    public static ProblemResult TooLarge { get; } = new(ProblemTypes.QueryTooExpensive, $"What `include` asks for is more than {Inclusions.MostBytes / (1024 * 1024)} MB on this page. Ask for fewer rows with `limit`, or include less.");

    /// <summary>Whether documents are answered just as they are stored.</summary>
    public bool IsStored => day is null && fields is null;

    /// <summary>A document as it stood on the day.</summary>
    public byte[] Cut(byte[] document) => day is null ? document : collection.AsOf(document, day);

    /// <summary>Documents with what was asked to be included and with the fields that were asked for; null where that is too much.</summary>
    public IReadOnlyList<byte[]>? Complete(ReleaseConnection connection, IReadOnlyList<byte[]> documents)
    {
        var whole = include is null ? documents : new Inclusions(connection, catalog, day).In(documents, include);
        return fields is null ? whole : whole?.Select(Keep).ToList();
    }

    /// <summary>A document with the fields that were asked for, in its own order.</summary>
    public byte[] Keep(byte[] document)
    {
        if (fields is null) return document;
        var kept = new ArrayBufferWriter<byte>(document.Length);
        using (var json = new Utf8JsonWriter(kept, new JsonWriterOptions { Encoder = Json.Options.Encoder, SkipValidation = true }))
        using (var read = JsonDocument.Parse(document))
        {
            json.WriteStartObject();
            foreach (var field in read.RootElement.EnumerateObject().Where(field => fields.Contains(field.Name, StringComparer.Ordinal)))
            {
                json.WritePropertyName(field.Name);
                json.WriteRawValue(field.Value.GetRawText(), skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return kept.WrittenSpan.ToArray();
    }
}
