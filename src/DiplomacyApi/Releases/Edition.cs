using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>A seed that keeps to every rule, with the name and the digests of the release that it makes.</summary>
sealed class Edition : IEdition
{
    readonly ReleaseLedger releases;
    readonly NextRelease announced;
    readonly Lazy<IReadOnlyDictionary<RecordKey, RecordPlace>> places;

    Edition(Corpus corpus, IReadOnlyList<Shelf> shelves, ContentDigest digest, ReleaseLedger ledger, NextRelease next, string version)
    {
        (Corpus, Shelves, Digest, releases, announced, Version) = (corpus, shelves, digest, ledger, next, version);
        places = new Lazy<IReadOnlyDictionary<RecordKey, RecordPlace>>(Places);
    }

    public Corpus Corpus { get; }

    public IReadOnlyList<Shelf> Shelves { get; }

    public ContentDigest Digest { get; }

    string IEdition.ContentDigest => Digest.Whole;

    public int RecordsCount => Digest.Records.Count;

    public Dataset Dataset => Corpus.Dataset;

    public IReadOnlyDictionary<RecordKey, RecordKey> FormerIds => Corpus.FormerIds;

    public IReadOnlyList<RemovedEntry> Removed => Corpus.Removed;

    /// <summary>The name of the release: one of the ledger where the content is the newest there, otherwise one that says that it was edited.</summary>
    public string Version { get; }

    public DateOnly ReleasedOn => releases.Newest?.ReleasedOn ?? Corpus.Dataset.Coverage.UntilOn;

    public string Notes => IsReleased ? releases.Newest!.Notes : "Not released yet.";

    public IReadOnlyList<LedgerEntry> Ledger => releases.Releases;

    bool IsReleased => ((IEdition)this).IsReleased;

    public string NameOf(RecordKey key) => Corpus.NameOf(key);

    public RecordPlace PlaceOf(RecordKey key) => places.Value[key];

    /// <summary>What changed since the newest release of the ledger, with the reasons that the curators have written down so far.</summary>
    public IEnumerable<LedgerChange> Changes() => releases.Newest is { } newest
        ? LedgerFile.Changes(this, newest, announced)
        : [.. Digest.Records.Keys.OrderBy(key => key.ToString(), StringComparer.Ordinal).Select(key => new LedgerChange { Record = key.ToString(), Kind = ChangeKind.Added })];

    /// <summary>Reads and checks a seed; null where it has problems.</summary>
    public static Edition? Read(string seedFolder, Problems problems)
    {
        if (SeedLinks.Refuse(seedFolder, problems)) return null;
        var ledger = ReleaseLedger.Read(seedFolder, problems);
        if (Curator.Read(seedFolder, problems) is not { } seed) return null;
        var corpus = Curator.Resolve(seed);
        var shelves = Shelf.Of(corpus);
        var next = NextRelease.IsWritten(seedFolder) ? NextRelease.Read(seedFolder, problems) : null;
        ledger.CheckNothingVanished(corpus, shelves.SelectMany(shelf => shelf.Keys).ToHashSet(), problems);
        if (problems.Count > 0) return null;
        var digest = ContentDigest.Of(corpus, shelves);
        var version = VersionOf(ledger, digest);
        Stamp(shelves, ledger, digest, version, corpus);
        return new Edition(corpus, shelves, digest, ledger, next ?? new NextRelease { Notes = "" }, version);
    }

    Dictionary<RecordKey, RecordPlace> Places() => Shelves.SelectMany(shelf => shelf.Records.Zip(shelf.Known).Select((record, index) =>
        (Key: new RecordKey(shelf.Collection.Name, record.First.Id), Place: new RecordPlace(index + 1, record.Second, ((IEdition)this).NumberOf(record.First.LastChangedRelease!)))))
        .ToDictionary(pair => pair.Key, pair => pair.Place);

    static string VersionOf(ReleaseLedger ledger, ContentDigest digest) => ledger.Newest switch
    {
        null => $"unreleased.{digest.Whole[..8]}",
        { } newest when newest.ContentDigest == digest.Whole => newest.Version,
        { } newest => $"{newest.Version}-edited.{digest.Whole[..8]}",
    };

    static void Stamp(IReadOnlyList<Shelf> shelves, ReleaseLedger ledger, ContentDigest digest, string version, Corpus corpus)
    {
        var formerIds = corpus.FormerIds.ToLookup(pair => pair.Value, pair => pair.Key);
        foreach (var shelf in shelves)
            foreach (var record in shelf.Records)
            {
                var key = new RecordKey(shelf.Collection.Name, record.Id);
                (record.FirstRelease, record.LastChangedRelease) = ledger.HistoryOf(key, digest.Records[key].Whole, version, formerIds[key]);
            }
    }
}
