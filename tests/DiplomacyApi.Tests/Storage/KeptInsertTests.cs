using Dapper;
using DiplomacyApi.Storage;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Tests.Storage;

public sealed class KeptInsertTests : IDisposable
{
    readonly SqliteConnection connection = new("Data Source=:memory:");

    public KeptInsertTests()
    {
        connection.Open();
        connection.Execute("create table kept (number integer primary key, text text, bytes blob, yes integer) strict");
    }

    [Fact]
    public void Values_are_read_back_as_they_were_handed_over()
    {
        using (var insert = Insert())
        {
            insert.Run([1, "Зеленський", new byte[] { 0, 255 }, true]);
            insert.Run([1L << 40, "", Array.Empty<byte>(), false]);
            insert.Run([-1L, null, null, null]);
        }

        Assert.Equal(
            ["-1:null:null:null", "1:Зеленський:00FF:1", "1099511627776:::0"],
            connection.Query<string>("select number || ':' || ifnull(text, 'null') || ':' || iif(bytes is null, 'null', hex(bytes)) || ':' || ifnull(yes, 'null') from kept order by number"));
    }

    [Fact]
    public void A_row_that_cannot_be_written_is_a_failure_and_the_next_one_is_written()
    {
        using var insert = Insert();
        insert.Run([1, "one", null, null]);
        var failed = Assert.Throws<SqliteException>(() => insert.Run([1, "one again", null, null]));
        Assert.Contains("UNIQUE constraint failed: kept.number", failed.Message, StringComparison.Ordinal);
        insert.Run([2, "two", null, null]);
        Assert.Equal(["one", "two"], connection.Query<string>("select text from kept order by number"));
    }

    [Fact]
    public void A_value_that_no_column_holds_is_refused()
    {
        using var insert = Insert();
        Assert.Throws<ArgumentException>(() => insert.Run([1, new DateOnly(2024, 1, 1), null, null]));
    }

    public void Dispose() => connection.Dispose();

    KeptInsert Insert() => new(connection.Handle!, "insert into kept (number, text, bytes, yes) values (?, ?, ?, ?)");
}
