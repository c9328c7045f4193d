using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Changes;

/// <summary>The history of a record, read from what the ledger says of it under all its ids.</summary>
sealed class HistorySql(RecordKey record, Release release, Func<string, bool> isHeld)
{
    // An id belongs to the record up to the release in which it was given up.
    const string Steps =
        """
        with recursive own(id, until) as (
            select @p1, 1000000000
            union select change.former_id, change.number - 1 from own join change on change.id = own.id and change.number <= own.until where change.collection = @p0 and change.kind = 'renamed'
        )
        select change.number, change.id, change.kind, change.fields, change.former_id, change.reason
        from own join change on change.id = own.id and change.number <= own.until where change.collection = @p0 order by change.number
        """;

    /// <summary>The record in each release that had it, oldest first; a withdrawal is the last.</summary>
    public IReadOnlyList<RecordVersion> List(ReleaseConnection connection)
    {
        var steps = connection.Rows(Steps, [record.Collection, record.Id], row => (
            Number: row.GetInt32(0),
            Id: row.GetString(1),
            Step: new StepRow { Number = row.GetInt32(0), Kind = Kind(row.GetString(2)), Fields = FieldsOf(row.GetString(3)), FormerId = row.IsDBNull(4) ? null : row.GetString(4), Reason = row.IsDBNull(5) ? null : row.GetString(5) })).ToDictionary(row => row.Number);
        var versions = new List<RecordVersion>();
        string? id = null;
        foreach (var made in release.Ledger)
        {
            var step = steps.TryGetValue(made.Number, out var found) ? found.Step : null;
            id = found.Id ?? id;
            if (id is not null) versions.Add(Version(made, id, step));
            if (step?.Kind is ChangeKind.Removed) id = null;
        }

        if (release.Records.Removed(record) is { } removed && versions.LastOrDefault()?.Kind is not ChangeKind.Removed) versions.Add(Withdrawn(removed));
        return versions;
    }

    RecordVersion Version(LedgerRow made, string id, StepRow? step) => new()
    {
        Release = made.Version,
        ReleasedOn = Day(made),
        Kind = step?.Kind,
        Fields = step?.Fields ?? [],
        Reason = step?.Reason,
        Id = id,
        FormerId = step?.FormerId,
        Href = step?.Kind is ChangeKind.Removed ? null : $"/v1/{record.Collection}/{id}?release={made.Version}",
        IsHeld = isHeld(made.Version),
    };

    /// <summary>A withdrawal that the ledger does not have: the record was gone before the first release, or goes with an edited seed.</summary>
    RecordVersion Withdrawn(RemovedRecord removed) => new()
    {
        Release = removed.RemovedIn,
        ReleasedOn = release.Ledger.FirstOrDefault(made => made.Version == removed.RemovedIn) is { } made ? Day(made) : null,
        Kind = ChangeKind.Removed,
        Fields = [],
        Reason = removed.Reason,
        Id = removed.Id,
        FormerId = null,
        Href = null,
        IsHeld = isHeld(removed.RemovedIn),
    };

    static DateOnly Day(LedgerRow made) => DateOnly.ParseExact(made.ReleasedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static ChangeKind Kind(string code) => Enum.GetValues<ChangeKind>().Single(kind => Snake.Code(kind) == code);

    static IReadOnlyList<string> FieldsOf(string json) => JsonSerializer.Deserialize<IReadOnlyList<string>>(json) ?? [];
}
