using Dapper;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Storage;

/// <summary>
/// A release file being written. Rows come first, in one transaction and with kept inserts; indexes are made after them. No journal is
/// kept: a file that was not finished is never published.
/// </summary>
sealed class NewDatabase : IDisposable
{
    readonly SqliteConnection connection;
    readonly SqliteTransaction rows;
    readonly List<KeptInsert> inserts = [];

    public NewDatabase(string file, IEnumerable<Collection> collections)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        // A document fits into a page of 8 KB with others; in one of 4 KB it would mostly be alone. What is sorted goes to files, so that memory is bounded whatever the size.
        connection.Execute("pragma page_size = 8192; pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file; pragma cache_size = -65536");
        connection.Execute(SchemaScripts.Tables);
        // The index holds folded text, without the text itself: the documents have that.
        foreach (var collection in collections) CreateIndex(collection.TextTable, "words");
        CreateIndex("search_text", "name, words, names");
        connection.Execute("create virtual table search_vocabulary using fts5vocab(search_text, 'row')");
        rows = connection.BeginTransaction();
    }

    /// <summary>A kept insert; the caller gives the values of each in the order of the columns.</summary>
    public Action<IReadOnlyList<object?>> Inserter(string table, params IReadOnlyList<string> columns)
    {
        var insert = new KeptInsert(connection.Handle!, $"insert into {table} ({string.Join(", ", columns)}) values ({string.Join(", ", columns.Select(_ => "?"))})");
        inserts.Add(insert);
        return insert.Run;
    }

    /// <summary>Runs SQL that works rows out from rows.</summary>
    public void Derive(string sql) => connection.Execute(sql, transaction: rows);

    /// <summary>Ends the rows, makes the indexes, runs SQL that counts by them, and closes the file.</summary>
    public void Finish(IReadOnlyCollection<Collection> collections, params IEnumerable<string> counts)
    {
        foreach (var table in collections.Select(collection => collection.TextTable).Append("search_text")) Derive($"insert into {table} ({table}) values ('optimize')");
        rows.Commit();
        connection.Execute(SchemaScripts.Indexes);
        connection.Execute("analyze main");
        foreach (var count in counts) connection.Execute(count);
        Dispose();
    }

    void CreateIndex(string table, string columns) => connection.Execute($"""create virtual table {table} using fts5({columns}, content = '', tokenize = "unicode61 remove_diacritics 0")""");

    public void Dispose()
    {
        foreach (var insert in inserts) insert.Dispose();
        inserts.Clear();
        rows.Dispose();
        connection.Dispose();
    }
}
