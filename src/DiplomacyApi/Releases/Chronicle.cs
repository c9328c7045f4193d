using System.Text.Json;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Writes into a release what the ledger knows: which releases were made, and what changed in each.</summary>
static class Chronicle
{
    public static void Write(NewDatabase database, IEdition edition)
    {
        var insertRelease = database.Inserter("ledger", "number", "version", "released_on", "content_digest", "notes", "records_count", "is_released");
        var insertChange = database.Inserter("change", "number", "collection", "id", "kind", "fields", "former_id", "reason");
        foreach (var release in edition.Ledger)
        {
            var number = edition.NumberOf(release.Version);
            insertRelease([number, release.Version, Iso.Day(release.ReleasedOn), release.ContentDigest, release.Notes, release.Records.Count, 1]);
            // The first release has no one before it: all of it is new.
            foreach (var change in number == 1 ? release.Records.Select(Added) : release.Changes) Insert(insertChange, number, change);
        }

        if (edition.IsReleased) return;
        var unreleased = edition.NumberOf(edition.Version);
        insertRelease([unreleased, edition.Version, Iso.Day(edition.ReleasedOn), edition.ContentDigest, edition.Notes, edition.RecordsCount, 0]);
        foreach (var change in edition.Changes()) Insert(insertChange, unreleased, change);
    }

    static LedgerChange Added(LedgerRecord record) => new() { Record = record.Record, Kind = ChangeKind.Added };

    static void Insert(Action<IReadOnlyList<object?>> insert, int number, LedgerChange change)
    {
        if (RecordKey.TryParse(change.Record, out var key))
            insert([number, key.Value.Collection, key.Value.Id, Snake.Code(change.Kind), JsonSerializer.Serialize(change.Fields, Json.Options), change.FormerId, change.Reason]);
    }
}
