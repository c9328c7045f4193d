using System.Text.Json;
using Dapper;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Storage;

/// <summary>
/// A SQLite file for others, being written: a table for each table, with keys and references, and tables that say what everything means.
/// It has nothing of how a release is stored.
/// </summary>
sealed class ExportDatabase : IDisposable
{
    readonly SqliteConnection connection;
    readonly SqliteTransaction rows;
    readonly Action<IReadOnlyList<object?>> insertTable;
    readonly Action<IReadOnlyList<object?>> insertColumn;
    readonly List<SqliteCommand> commands = [];

    public ExportDatabase(string file)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        connection.Execute("pragma journal_mode = off; pragma synchronous = off; pragma temp_store = memory");
        connection.Execute(
            """
            create table release (name text primary key not null, value text not null);
            create table tables (name text primary key not null, kind text not null, meaning text not null);
            create table columns (
                table_name text not null references tables (name), position integer not null, name text not null, type text not null, is_list integer not null,
                may_be_empty integer not null, meaning text not null, unit text, codes text not null, refers_to text, primary key (table_name, position)
            );
            """);
        rows = connection.BeginTransaction();
        insertTable = Inserter("tables", 3);
        insertColumn = Inserter("columns", 10);
    }

    /// <summary>Says something of the whole: the licence, the citation.</summary>
    public void Describe(IEnumerable<KeyValuePair<string, string>> facts)
    {
        var insert = Inserter("release", 2);
        foreach (var (name, value) in facts) insert([name, value]);
    }

    /// <summary>Makes a table; what it gives inserts rows into it.</summary>
    public Action<IReadOnlyList<object?>> Add(string table, string kind, string meaning, IReadOnlyList<Column> columns, IReadOnlyList<string> key)
    {
        connection.Execute($"create table {table} ({string.Join(", ", columns.Select(Declare))}, primary key ({string.Join(", ", key)}))", transaction: rows);
        insertTable([table, kind, meaning]);
        foreach (var (column, index) in columns.Select((column, index) => (column, index)))
            insertColumn([table, (long)index + 1, column.Name, Snake.Code(column.Type), column.IsList, column.MayBeEmpty, column.Meaning, column.Unit, JsonSerializer.Serialize(column.Codes.ToDictionary(code => code.Code, code => code.Meaning, StringComparer.Ordinal)), column.RefersTo]);
        return Inserter(table, columns.Count);
    }

    /// <summary>Ends the rows and closes the file.</summary>
    public void Finish()
    {
        rows.Commit();
        Dispose();
    }

    public void Dispose()
    {
        foreach (var command in commands) command.Dispose();
        commands.Clear();
        rows.Dispose();
        connection.Dispose();
    }

    static string Declare(Column column)
    {
        var type = column switch
        {
            { IsList: true } => "text",
            { Type: ColumnType.Integer or ColumnType.Boolean } => "integer",
            { Type: ColumnType.Number } => "real",
            _ => "text",
        };
        return $"{column.Name} {type}{(column.MayBeEmpty || column.IsList ? "" : " not null")}{(column is { RefersTo: { } table, IsList: false } ? $" references {table} (id)" : "")}";
    }

    Action<IReadOnlyList<object?>> Inserter(string table, int count)
    {
        var command = connection.CreateCommand();
        command.Transaction = rows;
        command.CommandText = $"insert into {table} values ({string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i}"))})";
        var parameters = Enumerable.Range(0, count).Select(i => command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" })).ToList();
        commands.Add(command);
        return values =>
        {
            for (var i = 0; i < parameters.Count; i++) parameters[i].Value = Stored(values[i]);
            command.ExecuteNonQuery();
        };
    }

    static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1L : 0L,
        DateOnly day => Iso.Day(day),
        decimal number => (double)number,
        IReadOnlyList<string> { Count: 0 } => DBNull.Value,
        IReadOnlyList<string> texts => string.Join("; ", texts),
        _ => value,
    };
}
