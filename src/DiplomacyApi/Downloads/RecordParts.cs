using System.Text.Json;
using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>What records of every collection have alike: names, notes, citations. They are read from the documents, whatever the record.</summary>
static class RecordParts
{
    public static IEnumerable<RecordName> Names(ReleaseConnection connection, IEnumerable<Collection> collections) => Parts<Name, RecordName>(connection, collections, "names", (record, number, name) => new RecordName
    {
        RecordCollection = record.Collection,
        RecordId = record.Id,
        Number = number,
        Text = name.Text,
        Language = name.Language,
        Kind = name.Kind,
    });

    public static IEnumerable<RecordNote> Notes(ReleaseConnection connection, IEnumerable<Collection> collections) => Parts<Note, RecordNote>(connection, collections, "notes", (record, number, note) => new RecordNote
    {
        RecordCollection = record.Collection,
        RecordId = record.Id,
        Number = number,
        Kind = note.Kind,
        Text = note.Text,
    });

    /// <summary>Citations of records and of their entries; what is a record of its own (a figure, a claim) cites for itself.</summary>
    public static IEnumerable<CitedSource> Citations(ReleaseConnection connection, IEnumerable<Collection> collections) => Records(connection, collections).SelectMany(record =>
        Cited(record.Key, "record", record.Document).Concat(record.Document.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.Array).SelectMany(field =>
            field.Value.EnumerateArray().SelectMany((entry, index) => IsEntry(entry) ? Cited(record.Key, $"{field.Name}.{index + 1}", entry) : []))));

    static IEnumerable<CitedSource> Cited(RecordKey record, string part, JsonElement owner) => Several<Citation>(owner, "citations").Select((citation, index) => new CitedSource
    {
        RecordCollection = record.Collection,
        RecordId = record.Id,
        Part = part,
        Number = index + 1,
        ArticleId = citation.Article.Id,
        ExtractId = citation.Extract?.Id,
        Note = citation.Note,
    });

    static bool IsEntry(JsonElement entry) => entry.ValueKind is JsonValueKind.Object && !entry.TryGetProperty("first_release", out _);

    static IEnumerable<TRow> Parts<TPart, TRow>(ReleaseConnection connection, IEnumerable<Collection> collections, string field, Func<RecordKey, int, TPart, TRow> row) =>
        Records(connection, collections).SelectMany(record => Several<TPart>(record.Document, field).Select((part, index) => row(record.Key, index + 1, part)));

    static IReadOnlyList<T> Several<T>(JsonElement owner, string field) => owner.TryGetProperty(field, out var list) && list.ValueKind is JsonValueKind.Array ? list.Deserialize<IReadOnlyList<T>>(Json.Options)! : [];

    static IEnumerable<(RecordKey Key, JsonElement Document)> Records(ReleaseConnection connection, IEnumerable<Collection> collections)
    {
        foreach (var collection in collections.Where(collection => !collection.IsOfEntries))
            foreach (var (id, text) in connection.Rows($"select id, document from {collection.Table} order by id", [], row => (row.GetString(0), row.GetFieldValue<byte[]>(1))))
            {
                using var document = JsonDocument.Parse(text);
                yield return (new RecordKey(collection.Name, id), document.RootElement);
            }
    }
}
