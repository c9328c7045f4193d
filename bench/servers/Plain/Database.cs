using Dapper;
using Microsoft.Data.Sqlite;

namespace Bench.Plain;

/// <summary>What is asked of the database.</summary>
sealed class Database(string file)
{
    const string Columns = "id, summary, said_on, said_precision, quote, quote_language, medium, speaker_office, speaker_id";

    static Database() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        return connection;
    }

    public async Task<Statement?> Find(string id)
    {
        await using var connection = Open();
        return (await connection.QueryAsync<Statement, Speaker, Source?, Statement>(
            """
            select s.id, s.summary, s.said_on, s.said_precision, s.quote, s.quote_language, s.medium, s.speaker_office, a.id, a.name, a.kind, a.country_code, c.id, c.title, c.url, c.published_on
            from plain_statement s join plain_actor a on a.id = s.speaker_id left join plain_article c on c.id = s.source_id where s.id = @id
            """,
            (statement, speaker, source) => statement with { Speaker = speaker, Source = source },
            new { id })).SingleOrDefault();
    }

    public async Task<IReadOnlyList<StatementRow>> List(ListRequest request)
    {
        await using var connection = Open();
        return (await connection.QueryAsync<StatementRow>($"select {Columns} from plain_statement where speaker_id = @Speaker and said_on >= @DateFrom and said_on <= @DateTo order by said_on desc, id desc limit 25", request)).AsList();
    }

    public async Task<IReadOnlyList<Hit>> Search(string q)
    {
        await using var connection = Open();
        return (await connection.QueryAsync<Hit>(
            """
            select collection, e.id, e.name, dated_on, substr(text, 1, 160) as snippet from search_text join plain_search e on e.seq = search_text.rowid
            where search_text match @q order by bm25(search_text, 10, 4, 2), search_text.rowid desc limit 25
            """,
            new { q })).AsList();
    }

    /// <summary>The rows one by one, as they are read.</summary>
    public static IEnumerable<StatementRow> Stream(SqliteConnection connection, string speaker) => speaker.Length == 0
        ? connection.Query<StatementRow>($"select {Columns} from plain_statement order by said_on desc, id desc", buffered: false)
        : connection.Query<StatementRow>($"select {Columns} from plain_statement where speaker_id = @speaker order by said_on desc, id desc", new { speaker }, buffered: false);
}
