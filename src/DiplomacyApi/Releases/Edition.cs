using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>A seed that keeps to every rule, with the name and the digests of the release that it makes.</summary>
sealed class Edition
{
    Edition(Corpus corpus, IReadOnlyList<Shelf> shelves, ContentDigest digest, string version, DateOnly releasedOn, string notes) =>
        (Corpus, Shelves, Digest, Version, ReleasedOn, Notes) = (corpus, shelves, digest, version, releasedOn, notes);

    public Corpus Corpus { get; }

    public IReadOnlyList<Shelf> Shelves { get; }

    public ContentDigest Digest { get; }

    /// <summary>The name of the release: one of the ledger where the content is the newest there, otherwise one that says that it was edited.</summary>
    public string Version { get; }

    public DateOnly ReleasedOn { get; }

    public string Notes { get; }

    /// <summary>Reads and checks a seed; null where it has problems.</summary>
    public static Edition? Read(string seedFolder, Problems problems)
    {
        var ledger = ReleaseLedger.Read(seedFolder, problems);
        if (Curator.Read(seedFolder, problems) is not { } seed) return null;
        var corpus = Curator.Resolve(seed);
        var shelves = Shelf.Of(corpus);
        ledger.CheckNothingVanished(corpus, shelves.SelectMany(shelf => shelf.Records.Select(record => new RecordKey(shelf.Collection.Name, record.Id))).ToHashSet(), problems);
        if (problems.Count > 0) return null;
        var digest = ContentDigest.Of(corpus, shelves);
        var version = VersionOf(ledger, digest);
        Stamp(shelves, ledger, digest, version, corpus);
        return new Edition(corpus, shelves, digest, version, ledger.Newest?.ReleasedOn ?? corpus.Dataset.Coverage.UntilOn, ledger.Newest?.ContentDigest == digest.Whole ? ledger.Newest.Notes : "Not released yet.");
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
