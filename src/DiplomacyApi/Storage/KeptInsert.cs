using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DiplomacyApi.Storage;

/// <summary>
/// A prepared insert, which is handed its values by their places. A build inserts millions of rows: looking for each parameter by its name
/// and making a reader for each row would take longer than writing them.
/// </summary>
sealed class KeptInsert : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;

    public KeptInsert(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    public void Run(IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++) Check(Bind(i + 1, values[i]));
        _ = raw.sqlite3_step(statement);
        // It says how the step ended.
        Check(raw.sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
        _ => throw new ArgumentException($"no column of a release holds a {value.GetType().Name}", nameof(value)),
    };

    void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
