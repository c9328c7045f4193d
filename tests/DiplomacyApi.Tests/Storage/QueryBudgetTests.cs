using System.Diagnostics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Storage;

public sealed class QueryBudgetTests : IDisposable
{
    const string Endless = "with recursive counted (n) as (select 1 union all select n + 1 from counted) select count(*) from counted";
    const string Rows = "with recursive counted (n) as (select 1 union all select n + 1 from counted limit 100) select n from counted";

    readonly SeedCopy seed = new();
    readonly string file;

    public QueryBudgetTests()
    {
        var store = seed.Publish();
        file = store.DatabaseIn(store.Current()!.Folder);
    }

    [Fact]
    public void A_query_ends_when_its_time_is_up_and_the_connection_goes_on()
    {
        using var connection = ReleaseConnection.Open(file, TimeSpan.FromMilliseconds(50));
        Assert.Throws<QueryTooLongException>(() => connection.Number(Endless));
        Assert.Throws<QueryTooLongException>(() => connection.Rows(Endless, [], row => row.GetInt64(0)).ToList());
        Assert.Throws<QueryTooLongException>(() => connection.Query<long>(Endless));
        Assert.True(connection.Number("select count(*) from actor") > 0);
    }

    [Fact]
    public void A_query_ends_when_the_caller_gives_up()
    {
        using var connection = ReleaseConnection.Open(file);
        using var caller = new CancellationTokenSource(50);
        connection.Serve(caller.Token);
        var started = Stopwatch.GetTimestamp();
        Assert.Throws<OperationCanceledException>(() => connection.Number(Endless));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(4), "it went on for nobody");
        connection.Serve(CancellationToken.None);
        Assert.True(connection.Number("select count(*) from actor") > 0);
    }

    [Fact]
    public void A_stream_may_take_as_long_as_its_reader()
    {
        using var connection = ReleaseConnection.Open(file, TimeSpan.FromMilliseconds(100));
        var read = 0;
        foreach (var _ in connection.Rows(Rows, [], row => row.GetInt64(0)))
            if (++read % 20 == 0) Thread.Sleep(60);
        Assert.Equal(100, read);
    }

    [Fact]
    public void Rows_are_read_to_their_end_however_many_other_statements_run_between_them()
    {
        using var connection = ReleaseConnection.Open(file);
        var numbers = new List<long>();
        foreach (var number in connection.Rows(Rows, [], row => row.GetInt64(0)))
        {
            numbers.Add(number);
            for (var i = 0; i < 5; i++) Assert.Equal(number, connection.Number($"select {number} + 0 * {i}"));
        }

        Assert.Equal(Enumerable.Range(1, 100).Select(number => (long)number), numbers);
    }

    public void Dispose() => seed.Dispose();
}
