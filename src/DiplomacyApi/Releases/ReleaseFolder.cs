using System.Security.Cryptography;
using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// The folder of one release. What is in it hangs together by digests: <c>current</c> has those of the database and of the manifest, the
/// manifest those of the seed and of the list of downloads, and that list those of the downloads. So nothing in it can change unseen.
/// </summary>
sealed class ReleaseFolder(string path)
{
    public string Database => Path.Combine(path, "diplomacy.db");

    public string Archive => Path.Combine(path, "seed.tar.gz");

    public string ManifestFile => Path.Combine(path, "release.json");

    public string Downloads => Path.Combine(path, "downloads");

    string DownloadDigests => Path.Combine(Downloads, PublishedFiles.Digests);

    /// <summary>What the folder says of itself; null where it holds no release, or what it says is damaged.</summary>
    public Manifest? Manifest()
    {
        if (!File.Exists(ManifestFile) || !File.Exists(Database)) return null;
        try
        {
            var bytes = File.ReadAllBytes(ManifestFile);
            return JsonSerializer.Deserialize<Manifest>(bytes, Json.Options) is { } manifest ? manifest with { Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)) } : null;
        }
        catch (JsonException)
        {
            // A damaged manifest is a release that isn't there; a build makes it anew.
            return null;
        }
    }

    /// <summary>The digests that a manifest has, of the files as they are now.</summary>
    public (string Database, string? Seed, string? Downloads) Digests() => (PublishedFile.DigestOf(Database), DigestIfThere(Archive), DigestIfThere(DownloadDigests));

    /// <summary>Whether every file of the release is what was written.</summary>
    public bool IsUndamaged(Manifest manifest)
    {
        try
        {
            return Digests() == (manifest.FileDigest, manifest.SeedDigest, manifest.DownloadsDigest) && new PublishedFiles(Downloads) is var files && files.Names.All(name => files.Find(name)!.IsWhole);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Throws <see cref="InvalidDataException"/> where what will be read of the release is not what was published. Each download is looked at before it is sent.</summary>
    public void Check(ReleasePointer pointer)
    {
        if (!File.Exists(Database)) throw new InvalidDataException($"release {pointer.Release} has no database at {Database}");
        if (File.Exists($"{Database}-wal") || File.Exists($"{Database}-journal")) throw new InvalidDataException($"release {pointer.Release} has a journal beside its database: something wrote to it after it was published");
        if (PublishedFile.DigestOf(Database) is var digest && digest != pointer.FileDigest) throw new InvalidDataException($"the database of release {pointer.Release} is damaged or another: its digest is {digest}, published was {pointer.FileDigest}");
        if (Manifest() is not { } manifest || manifest.Digest != pointer.ManifestDigest) throw new InvalidDataException($"{ManifestFile} of release {pointer.Release} is damaged or another; build it again");
        if (DigestIfThere(DownloadDigests) != manifest.DownloadsDigest) throw new InvalidDataException($"{DownloadDigests} of release {pointer.Release} is damaged, another or gone; build it again");
        CheckIdentity(pointer);
    }

    static string? DigestIfThere(string file) => File.Exists(file) ? PublishedFile.DigestOf(file) : null;

    /// <summary>The pointer and the database must speak of the same release.</summary>
    void CheckIdentity(ReleasePointer pointer)
    {
        var (schema, version, _, contentDigest) = ReleaseProbe.Read(Database);
        if (schema != SchemaScripts.Version) throw new InvalidDataException($"release {pointer.Release} has schema {schema}, this program reads schema {SchemaScripts.Version}; build it again");
        if ((version, contentDigest) != (pointer.Release, pointer.ContentDigest)) throw new InvalidDataException($"what names release {pointer.Release} leads to the database of release {version}, content {contentDigest[..12]}");
    }
}
