using CsCheck;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Resources.Changes;

/// <summary>Random histories of records, kept beside the ledger that they make: what is put together from the ledger must be what really changed.</summary>
public sealed class NetChangesTests : IDisposable
{
    const int Releases = 5;
    const int Records = 6;

    static readonly Gen<int[][]> Histories = Gen.Int[0, 6].Array[Records].Array[Releases];

    readonly TemporaryFolder folder = new();

    [Fact]
    public void Changes_taken_together_are_what_became_of_each_record() => Histories.Sample(
        steps =>
        {
            var (states, changes) = Play(steps);
            using var connection = Written(changes);
            for (var since = 1; since <= Releases; since++)
                for (var until = since; until <= Releases; until++)
                    Assert.Equal(Expected(states, changes, since, until), Found(connection, since, until, new ChangeFilter()));
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void A_record_is_found_by_every_id_that_it_had_and_pages_make_up_the_whole() => Histories.Sample(
        steps =>
        {
            var (_, changes) = Play(steps);
            using var connection = Written(changes);
            var all = new ChangeSql(1, Releases, new ChangeFilter(), new Renames(connection));
            var rows = all.List(connection, null, null).ToList();
            Assert.Equal(rows.Count, all.Count(connection));
            Assert.Equal(rows, rows.Count == 0 ? [] : [.. all.List(connection, null, 1), .. all.List(connection, new RecordKey("events", rows[0].LastId), null)]);
            foreach (var row in rows)
                foreach (var id in new[] { row.Id, row.FormerId ?? row.Id, row.LastId })
                    Assert.Equal(row, Assert.Single(new ChangeSql(1, Releases, new ChangeFilter { Record = [$"events/{id}"] }, new Renames(connection)).List(connection, null, null)));
        },
        iter: 60,
        threads: 1);

    public void Dispose() => folder.Dispose();

    /// <summary>The id of each record in each release (null where it isn't there), and the ledger. Steps: 0–2 nothing or new, 3 changed, 4 renamed, 5 withdrawn, 6 has its first id again.</summary>
    static (List<string?[]> States, List<Change> Changes) Play(int[][] steps)
    {
        var states = new List<string?[]> { new string?[Records] };
        var changes = new List<Change>();
        var last = Enumerable.Range(0, Records).Select(record => $"r{record}").ToArray();
        for (var number = 1; number <= Releases; number++)
        {
            var now = states[^1].ToArray();
            for (var record = 0; record < Records; record++)
            {
                var (step, before, id) = (steps[number - 1][record], now[record], now[record]);
                if (before is null && step is 1 or 2 && before is null) id = last[record];
                else if (before is null) continue;
                else if (step is 4) id = $"r{record}-{number}";
                else if (step is 5) id = null;
                else if (step is 6) id = $"r{record}";
                if (before is null) changes.Add(new Change(number, record, id!, ChangeKind.Added, [], null));
                else if (id is null) changes.Add(new Change(number, record, before, ChangeKind.Removed, [], null));
                else if (id != before) changes.Add(new Change(number, record, id, ChangeKind.Renamed, ["id"], before));
                else if (step is 3) changes.Add(new Change(number, record, id, ChangeKind.Changed, [$"field{number}"], null));
                (now[record], last[record]) = (id, id ?? last[record]);
            }

            states.Add(now);
        }

        return (states, changes);
    }

    static List<string> Expected(List<string?[]> states, List<Change> changes, int since, int until)
    {
        var expected = new List<string>();
        for (var record = 0; record < Records; record++)
        {
            var (before, after) = (states[since][record], states[until][record]);
            var between = changes.Where(change => change.Record == record && change.Number > since && change.Number <= until).ToList();
            if (between.Count == 0 || (before is null && after is null)) continue;
            var (id, kind, former) = before is null ? (after!, ChangeKind.Added, null) : after is null ? (between[^1].Id, ChangeKind.Removed, null) : before == after ? (after, ChangeKind.Changed, null) : (after, ChangeKind.Renamed, before);
            expected.Add($"{id} {Snake.Code(kind)} {former} {string.Join(',', between.Select(change => change.Number))}");
        }

        return [.. expected.Order(StringComparer.Ordinal)];
    }

    static List<string> Found(ReleaseConnection connection, int since, int until, ChangeFilter filter) => [.. new ChangeSql(since, until, filter, new Renames(connection)).List(connection, null, null)
        .Select(row => $"{row.Id} {row.Kind} {row.FormerId} {string.Join(',', System.Text.Json.Nodes.JsonNode.Parse(row.Steps)!.AsArray().Select(step => step!["number"]))}").Order(StringComparer.Ordinal)];

    ReleaseConnection Written(List<Change> changes)
    {
        var file = folder.At($"{Guid.NewGuid():N}.db");
        using (var database = new NewDatabase(file, []))
        {
            var insert = database.Inserter("change", "number", "collection", "id", "kind", "fields", "former_id", "reason");
            foreach (var change in changes) insert([change.Number, "events", change.Id, Snake.Code(change.Kind), System.Text.Json.JsonSerializer.Serialize(change.Fields), change.FormerId, null]);
            database.Finish([]);
        }

        return ReleaseConnection.Open(file);
    }

    sealed record Change(int Number, int Record, string Id, ChangeKind Kind, string[] Fields, string? FormerId);
}
