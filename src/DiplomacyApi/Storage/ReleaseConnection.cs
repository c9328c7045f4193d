using System.Data.Common;
using System.Runtime.InteropServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Storage;

/// <summary>
/// One read-only connection to a release. It keeps the statements that it has prepared, since preparing costs more than running them.
/// SQLite works on the caller's thread whatever the API says, so nothing here is asynchronous.
/// </summary>
sealed partial class ReleaseConnection : IDisposable
{
    const int MostKept = 200;

    /// <summary>How many steps of its machine SQLite does between two looks at the clock: some tens of microseconds.</summary>
    const int StepsBetweenLooks = 2_000;

    /// <summary>SQLite's count, for each statement, of the times that it prepared it anew by itself.</summary>
    const int Reprepared = 5;

    readonly SqliteConnection connection;
    readonly QueryBudget budget;
    readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);
    readonly ReleaseBytes? own;
    int streams;
    int prepared;

    /// <summary>Reads the bytes of a release; a step of a query may take 5 seconds, unless another time is given.</summary>
    public ReleaseConnection(ReleaseBytes bytes, TimeSpan? longest = null, bool ownsBytes = false)
    {
        own = ownsBytes ? bytes : null;
        budget = new QueryBudget(longest ?? TimeSpan.FromSeconds(5));
        connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        budget.Run(() =>
        {
            connection.Open();
            // Without this, a statement is prepared anew for each value that is bound where an index with a condition might help.
            SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_db_config(connection.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _), connection.Handle);
            // The bytes become the database as they lie, read where they are: no connection has pages of its own, and no lock or journal is looked for.
            SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_deserialize(connection.Handle, "main", bytes.Address, bytes.Length, bytes.Length, SQLitePCL.raw.SQLITE_DESERIALIZE_READONLY), connection.Handle);
            return connection.Execute($"pragma query_only = 1; pragma mmap_size = {bytes.Length}; pragma temp_store = memory");
        });
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, static state => ((QueryBudget)state).IsSpent ? 1 : 0, budget);
    }

    /// <summary>Reads a file that nobody else reads. Throws <see cref="ReleaseUnreadableException"/> where it can't be read.</summary>
    public static ReleaseConnection Open(string file, TimeSpan? longest = null) => new(ReleaseBytes.Of(file), longest, ownsBytes: true);

    /// <summary>From now on queries end when the caller gives up; they always end when one takes too long.</summary>
    public void Serve(CancellationToken caller) => budget.Caller = caller;

    /// <summary>How many statements it has run, so that tests can bound what a request costs.</summary>
    public int StatementsRun { get; private set; }

    /// <summary>How many times a statement was prepared, be it by SQLite's own choice: not once more when it has answered a request of a kind.</summary>
    public int StatementsPrepared => prepared + Statements().Sum(statement => StatementStatus(statement, Reprepared, 0));

    /// <summary>The SQL of the statements that it keeps, so that tests can ask how SQLite runs them.</summary>
    public IReadOnlyCollection<string> Kept => kept.Keys;

    /// <summary>The first column of the first row as bytes, or null where there is no row.</summary>
    public byte[]? Blob(string sql, params IReadOnlyList<object> values) => budget.Run(() =>
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        return reader.Read() ? (byte[])reader.GetValue(0) : null;
    });

    /// <summary>The first column of the first row as a number.</summary>
    public long Number(string sql, params IReadOnlyList<object> values) => budget.Run(() => (long)Prepared(sql, values).ExecuteScalar()!);

    /// <summary>Every row, as it is read: nothing is held.</summary>
    public IEnumerable<T> Rows<T>(string sql, IReadOnlyList<object> values, Func<DbDataReader, T> row)
    {
        using var reader = budget.Run(() => Prepared(sql, values).ExecuteReader());
        streams++;
        try
        {
            while (budget.Run(reader.Read)) yield return row(reader);
        }
        finally
        {
            streams--;
        }
    }

    /// <summary>Rows as objects, for what is not stored as a document; Dapper matches columns and properties.</summary>
    public IReadOnlyList<T> Query<T>(string sql, params IReadOnlyList<object> values) => budget.Run(() =>
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        var parse = reader.GetRowParser<T>();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(parse(reader));
        return rows;
    });

    public void Dispose()
    {
        foreach (var command in kept.Values) command.Dispose();
        connection.Dispose();
        own?.Dispose();
    }

    SqliteCommand Prepared(string sql, IReadOnlyList<object> values)
    {
        StatementsRun++;
        if (!kept.TryGetValue(sql, out var command))
        {
            if (kept.Count >= MostKept && streams == 0) Forget();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Count; i++) command.Parameters.AddWithValue($"@p{i}", values[i]);
            command.Prepare();
            prepared++;
            kept.Add(sql, command);
        }

        for (var i = 0; i < values.Count; i++) command.Parameters[i].Value = values[i];
        return command;
    }

    /// <summary>All statements of the connection, those of the full-text index among them, which the wrapper around SQLite doesn't know.</summary>
    IEnumerable<IntPtr> Statements()
    {
        for (var statement = NextStatement(connection.Handle!, IntPtr.Zero); statement != IntPtr.Zero; statement = NextStatement(connection.Handle!, statement)) yield return statement;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_next_stmt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial IntPtr NextStatement(SafeHandle database, IntPtr after);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_stmt_status")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial int StatementStatus(IntPtr statement, int counter, int reset);

    /// <summary>
    /// Filters can be combined without end; what was prepared for rare combinations must not pile up. While rows are being read it waits: the
    /// statement that they come from is among those kept.
    /// </summary>
    void Forget()
    {
        foreach (var command in kept.Values) command.Dispose();
        kept.Clear();
    }
}
