using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Releases;

/// <summary>The ledger of a release as its list shows it.</summary>
static class ReleaseSql
{
    /// <summary>Every release that was made up to the one that is read, newest first.</summary>
    public static IReadOnlyList<ListedRelease> List(ReleaseConnection connection, Release release, CurrentRelease current)
    {
        var counts = connection.Rows("select number, kind, count(*) from change group by number, kind", [], row => (Key: (row.GetInt32(0), row.GetString(1)), Count: row.GetInt64(2))).ToDictionary(row => row.Key, row => row.Count);
        var held = current.Held();
        return [.. release.Ledger.Reverse().Select(row => Listed(row, release.Ledger.FirstOrDefault(before => before.Number == row.Number - 1)?.Version, kind => counts.GetValueOrDefault((row.Number, Snake.Code(kind))), current.Identity?.Version, held))];
    }

    /// <summary>What the list depends on besides the release: which one is served, and which are held.</summary>
    public static string Besides(CurrentRelease current) => $"{current.Identity?.Version} of {string.Join(',', current.Held())}";

    static ListedRelease Listed(LedgerRow row, string? before, Func<ChangeKind, long> count, string? served, IReadOnlyList<string> held) => new()
    {
        Version = row.Version,
        ReleasedOn = DateOnly.ParseExact(row.ReleasedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        IsReleased = row.IsReleased,
        ContentDigest = row.ContentDigest,
        Notes = row.Notes,
        RecordsCount = row.RecordsCount,
        Changes = new ChangeCounts { Added = count(ChangeKind.Added), Changed = count(ChangeKind.Changed), Renamed = count(ChangeKind.Renamed), Removed = count(ChangeKind.Removed) },
        IsServed = row.Version == served,
        IsHeld = row.Version == served || held.Contains(row.Version, StringComparer.Ordinal),
        Href = $"/v1/releases/{row.Version}",
        ChangesHref = before is null ? null : $"/v1/changes?since={before}&until={row.Version}",
    };
}
