using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using DiplomacyApi.Storage;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Tests.Performance;

/// <summary>
/// An empty release that SQLite believes to be a thousand times as large as a real one: it plans by what the release says of its tables, so
/// that how a query would run can be asked without the rows.
/// </summary>
sealed class LargeRelease : IDisposable
{
    const int Times = 1_000;

    readonly TemporaryFolder folder = new();
    readonly SqliteConnection connection;

    public LargeRelease(IReadOnlyList<Collection> collections, ReleaseConnection real)
    {
        var file = folder.At("large.db");
        using (var database = new NewDatabase(file, collections)) database.Finish(collections);
        var statistics = real.Rows("select tbl, idx, stat from sqlite_stat1", [], row => (Table: row.GetString(0), Index: row.IsDBNull(1) ? null : row.GetString(1), Numbers: row.GetString(2))).ToList();
        using (var writing = Open(file))
        {
            writing.Execute("delete from sqlite_stat1");
            writing.Execute("insert into sqlite_stat1 (tbl, idx, stat) values (@Table, @Index, @Numbers)", statistics.Select(one => new { one.Table, one.Index, Numbers = Grown(one.Numbers) }));
        }

        connection = Open(file);
        Tables = connection.Query<string>("select name from sqlite_schema where type = 'table'").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The tables that it has.</summary>
    public IReadOnlySet<string> Tables { get; }

    /// <summary>How SQLite would run a statement, a line for each step.</summary>
    public IReadOnlyList<string> Plan(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"explain query plan {sql}";
        for (var i = 0; Regex.IsMatch(sql, $@"@p{i}\b"); i++) command.Parameters.AddWithValue($"@p{i}", DBNull.Value);
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read()) steps.Add(reader.GetString(3));
        return steps;
    }

    public void Dispose()
    {
        connection.Dispose();
        folder.Dispose();
    }

    /// <summary>What is unique stays so; everything else there is more of.</summary>
    static string Grown(string numbers) => string.Join(' ', numbers.Split(' ').Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? $"{(long)number * Times}" : word));

    static SqliteConnection Open(string file)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        opened.Open();
        return opened;
    }
}
