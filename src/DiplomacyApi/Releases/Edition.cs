using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>A seed that keeps to every rule, with the name and the digests of the release that it makes.</summary>
sealed class Edition
{
    readonly ReleaseLedger releases;
    readonly NextRelease announced;

    Edition(Corpus corpus, IReadOnlyList<Shelf> shelves, ContentDigest digest, ReleaseLedger ledger, NextRelease next, string version) =>
        (Corpus, Shelves, Digest, releases, announced, Version) = (corpus, shelves, digest, ledger, next, version);

    public Corpus Corpus { get; }

    public IReadOnlyList<Shelf> Shelves { get; }

    public ContentDigest Digest { get; }

    /// <summary>The name of the release: one of the ledger where the content is the newest there, otherwise one that says that it was edited.</summary>
    public string Version { get; }

    public DateOnly ReleasedOn => releases.Newest?.ReleasedOn ?? Corpus.Dataset.Coverage.UntilOn;

    /// <summary>What the release brought, in the editors' words.</summary>
    public string Notes => IsReleased ? releases.Newest!.Notes : "Not released yet.";

    /// <summary>The releases of the ledger, oldest first.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => releases.Releases;

    /// <summary>Whether it is the newest release of the ledger, and not an edited seed.</summary>
    public bool IsReleased => releases.Newest?.ContentDigest == Digest.Whole;

    /// <summary>The place of a release in the order in which they were made, from 1; that of this edition is the last.</summary>
    public int NumberOf(string version) => releases.Releases.TakeWhile(release => release.Version != version).Count() + 1;

    /// <summary>What changed since the newest release of the ledger, with the reasons that the curators have written down so far.</summary>
    public IReadOnlyList<LedgerChange> Changes() => releases.Newest is { } newest
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
        ledger.CheckNothingVanished(corpus, shelves.SelectMany(shelf => shelf.Records.Select(record => new RecordKey(shelf.Collection.Name, record.Id))).ToHashSet(), problems);
        if (problems.Count > 0) return null;
        var digest = ContentDigest.Of(corpus, shelves);
        var version = VersionOf(ledger, digest);
        Stamp(shelves, ledger, digest, version, corpus);
        return new Edition(corpus, shelves, digest, ledger, next ?? new NextRelease { Notes = "" }, version);
    }

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
