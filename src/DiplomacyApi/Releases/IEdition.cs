using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>What a release is to hold. Its rows come as they are asked for, so that they need not all be there at once.</summary>
interface IEdition
{
    /// <summary>The name of the release.</summary>
    string Version { get; }

    DateOnly ReleasedOn { get; }

    /// <summary>What the release brought, in the editors' words.</summary>
    string Notes { get; }

    /// <summary>SHA-256 of its content, the same on every machine.</summary>
    string ContentDigest { get; }

    int RecordsCount { get; }

    Dataset Dataset { get; }

    /// <summary>Its rows, in reading order of the collections: records first, then entries that are listed by themselves.</summary>
    IReadOnlyList<Shelf> Shelves { get; }

    /// <summary>The releases of the ledger, oldest first.</summary>
    IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>Ids that records had in earlier releases, with the record that has them now.</summary>
    IReadOnlyDictionary<RecordKey, RecordKey> FormerIds { get; }

    /// <summary>Records that were withdrawn.</summary>
    IReadOnlyList<RemovedEntry> Removed { get; }

    /// <summary>Whether it is the newest release of the ledger, and not an edited seed.</summary>
    bool IsReleased => Ledger.Count > 0 && Ledger[^1].ContentDigest == ContentDigest;

    /// <summary>The place of a release in the order in which they were made, from 1; that of this edition is the last.</summary>
    int NumberOf(string version) => Ledger.TakeWhile(release => release.Version != version).Count() + 1;

    /// <summary>Whether files to download are made of it.</summary>
    bool HasDownloads => true;

    /// <summary>What changed since the newest release of the ledger.</summary>
    IEnumerable<LedgerChange> Changes();

    /// <summary>The name under which others refer to a record.</summary>
    string NameOf(RecordKey key);

    /// <summary>Where a record is to stand, known before its row is written.</summary>
    RecordPlace PlaceOf(RecordKey key);
}
