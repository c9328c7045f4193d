using System.Buffers;
using System.Text.Json;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Bench.Kestrel;

/// <summary>One connection with one prepared statement; columns go as they are, in UTF-8, from SQLite into the answer.</summary>
sealed class Statements
{
    static readonly JsonEncodedText[] Names =
    [
        .. new[] { "id", "summary", "said_on", "said_precision", "quote", "quote_language", "medium", "speaker_office", "id", "name", "kind", "country_code", "id", "title", "url", "published_on" }.Select(name => JsonEncodedText.Encode(name)),
    ];

    readonly sqlite3_stmt find;
    readonly ArrayBufferWriter<byte> written = new(4096);

    public Statements(string file)
    {
        Batteries_V2.Init();
        _ = sqlite3_open_v2($"file:{file}?immutable=1", out var connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, null);
        _ = sqlite3_exec(connection, "pragma mmap_size = 17179869184");
        _ = sqlite3_prepare_v2(
            connection,
            """
            select s.id, s.summary, s.said_on, s.said_precision, s.quote, s.quote_language, s.medium, s.speaker_office, a.id, a.name, a.kind, a.country_code, c.id, c.title, c.url, c.published_on
            from plain_statement s join plain_actor a on a.id = s.speaker_id left join plain_article c on c.id = s.source_id where s.id = ?
            """,
            out find);
    }

    public ReadOnlyMemory<byte> Find(string id)
    {
        written.ResetWrittenCount();
        _ = sqlite3_bind_text(find, 1, id);
        _ = sqlite3_step(find);
        using (var json = new Utf8JsonWriter(written))
        {
            json.WriteStartObject();
            Write(json, 0, 8);
            json.WriteStartObject("speaker"u8);
            Write(json, 8, 12);
            json.WriteEndObject();
            json.WriteStartObject("source"u8);
            Write(json, 12, 16);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        _ = sqlite3_reset(find);
        return written.WrittenSpan.ToArray();
    }

    void Write(Utf8JsonWriter json, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            json.WritePropertyName(Names[i]);
            if (sqlite3_column_type(find, i) == SQLITE_NULL) json.WriteNullValue();
            else json.WriteStringValue(sqlite3_column_blob(find, i));
        }
    }
}
