using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Storage;

/// <summary>
/// One read-only connection to a release. It keeps the statements that it has prepared, since preparing costs more than running them.
/// SQLite works on the caller's thread whatever the API says, so nothing here is asynchronous.
/// </summary>
sealed class ReleaseConnection : IDisposable
{
    const int MostKept = 200;

    /// <summary>How many steps of its machine SQLite does between two looks at the clock: some tens of microseconds.</summary>
    const int StepsBetweenLooks = 2_000;

    readonly SqliteConnection connection;
    readonly QueryBudget budget;
    readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);
    int streams;

    /// <summary>Opens a release file; a step of a query may take 5 seconds, unless another time is given.</summary>
    public ReleaseConnection(string file, long cacheBytes, TimeSpan? longest = null)
    {
        budget = new QueryBudget(longest ?? TimeSpan.FromSeconds(5));
        // immutable=1: the file never changes, so no locks and no journal are looked for, and a read-only file system will do.
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = $"file:{Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        connection.Execute($"pragma query_only = 1; pragma mmap_size = 0; pragma cache_size = -{Math.Max(2_000, cacheBytes / 1024)}; pragma temp_store = memory");
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, static state => ((QueryBudget)state).IsSpent ? 1 : 0, budget);
    }

    /// <summary>From now on queries end when the caller gives up; they always end when one takes too long.</summary>
    public void Serve(CancellationToken caller) => budget.Caller = caller;

    /// <summary>How many statements it has run, so that tests can bound what a request costs.</summary>
    public int StatementsRun { get; private set; }

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
    public IReadOnlyList<T> Query<T>(string sql, object values) => budget.Run(() =>
    {
        StatementsRun++;
        return connection.Query<T>(sql, values).AsList();
    });

    /// <summary>Rows as objects, for SQL whose parameters are numbered.</summary>
    public IReadOnlyList<T> Query<T>(string sql, IReadOnlyList<object> values)
    {
        var parameters = new DynamicParameters();
        for (var i = 0; i < values.Count; i++) parameters.Add($"@p{i}", values[i]);
        return Query<T>(sql, (object)parameters);
    }

    public void Dispose()
    {
        foreach (var command in kept.Values) command.Dispose();
        connection.Dispose();
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
            kept.Add(sql, command);
        }

        for (var i = 0; i < values.Count; i++) command.Parameters[i].Value = values[i];
        return command;
    }

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
