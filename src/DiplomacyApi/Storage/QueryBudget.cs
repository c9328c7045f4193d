using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace DiplomacyApi.Storage;

/// <summary>
/// How long SQLite may work for a caller. Its API knows no cancellation that works, so its machine looks here between steps. The time is
/// for one step of the caller, the first row or the next: a long stream of rows may take as long as its reader does.
/// </summary>
sealed class QueryBudget(TimeSpan longest)
{
    /// <summary>SQLite's code for a query that was told to end.</summary>
    const int Interrupted = 9;

    /// <summary>SQLite's codes for a file that can't be read: input or output, damage, can't be opened, no database.</summary>
    static readonly int[] Unreadable = [10, 11, 14, 26];

    long startedAt = Stopwatch.GetTimestamp();

    /// <summary>Gives up when the caller does.</summary>
    public CancellationToken Caller { get; set; }

    /// <summary>Whether the query is to end.</summary>
    public bool IsSpent => Caller.IsCancellationRequested || Stopwatch.GetElapsedTime(startedAt) > longest;

    /// <summary>Runs a step. Throws <see cref="OperationCanceledException"/> where the caller gave up, <see cref="QueryTooLongException"/> where it took too long, and <see cref="ReleaseUnreadableException"/> where the file can't be read.</summary>
    public T Run<T>(Func<T> step)
    {
        startedAt = Stopwatch.GetTimestamp();
        try
        {
            return step();
        }
        catch (SqliteException ended) when (ended.SqliteErrorCode == Interrupted)
        {
            Caller.ThrowIfCancellationRequested();
            throw new QueryTooLongException($"a query took longer than {longest.TotalSeconds} seconds", ended);
        }
        catch (SqliteException broken) when (Unreadable.Contains(broken.SqliteErrorCode))
        {
            throw new ReleaseUnreadableException(broken.Message, broken);
        }
    }
}
