using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// The releases that are kept beside the current one. Where another build of the program wrote one, or its database is damaged, it is
/// built again from the seed that lies with it; only what gives the content that was published takes its place.
/// </summary>
static class KeptReleases
{
    /// <summary>Builds again what needs it of the releases of a ledger, and says what came of each; the caller holds the lock.</summary>
    public static IEnumerable<string> Renew(ReleaseStore store, IReadOnlyList<LedgerEntry> ledger)
    {
        var served = store.Current()?.Release;
        var released = ledger.Select(release => release.Version).ToHashSet(StringComparer.Ordinal);
        foreach (var kept in store.Built().Where(release => release.Manifest.Version != served).GroupBy(release => release.Manifest.Version, StringComparer.Ordinal).ToList())
        {
            var whole = kept.LastOrDefault(release => release.Manifest.IsOurs && store.IsUndamaged(release.Folder, release.Manifest));
            // Nobody cites an edited seed, and while the program is worked on there are many of them.
            if (whole.Folder is null && !released.Contains(kept.Key)) yield return Left(kept.Key, "it was never released");
            else if (whole.Folder is null) yield return Renew(store, kept.Key, [.. kept]);
            // A server may have been reading what another program wrote, so it stayed for one build more.
            else foreach (var (superseded, _) in kept.Where(release => release.Folder != whole.Folder)) store.Discard(superseded);
        }
    }

    static string Renew(ReleaseStore store, string version, IReadOnlyList<(string Folder, Manifest Manifest)> kept)
    {
        var (folder, manifest) = kept[^1];
        var work = store.NewWorkFolder();
        try
        {
            if (PublishedFile.DigestOf(store.FolderOf(folder).Archive) != manifest.SeedDigest) return Left(version, "its seed is damaged");
            SeedArchive.Read(store.FolderOf(folder).Archive, work);
            var seed = Path.Combine(work, "seed");
            var problems = new Problems();
            var edition = Edition.Read(seed, problems);
            if (edition is null) return Left(version, $"its seed breaks rules of this program, the first at {problems.Sorted[0]}");
            if (edition.Version != version || edition.Digest.Whole != manifest.ContentDigest) return Left(version, $"its seed gives other content in this program, {edition.Digest.Whole[..12]} in place of {manifest.ContentDigest[..12]}");
            store.Build(edition, seed);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return Left(version, damaged.Message);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        foreach (var (unreadable, _) in kept.Where(release => release.Manifest.IsOurs)) store.Discard(unreadable);
        return $"Built again: kept release {version}, the same content, {manifest.ContentDigest[..12]}";
    }

    static string Left(string version, string reason) => $"Left as it is, and not read: kept release {version}; {reason}";
}
