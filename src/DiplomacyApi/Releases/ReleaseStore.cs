using System.Security.Cryptography;
using System.Text.Json;
using DiplomacyApi.Downloads;
using DiplomacyApi.Http;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// The data folder: releases that were built, and which of them is served. A release is written beside the others, brought to the disk,
/// renamed into place, and only then named in <c>current</c>; a crash at any moment leaves the release before.
/// </summary>
sealed class ReleaseStore(string folder)
{
    const string Database = "diplomacy.db";
    const string Archive = "seed.tar.gz";
    const string Downloads = "downloads";

    /// <summary>Which build of the program this is: another one may encode documents otherwise.</summary>
    public static string Program { get; } = typeof(ReleaseStore).Module.ModuleVersionId.ToString("N");

    string Releases => Path.Combine(folder, "releases");

    /// <summary>Where a release has its database.</summary>
    public string DatabaseIn(string releaseFolder) => Path.Combine(Releases, releaseFolder, Database);

    /// <summary>Where a release has the seed that it was built from.</summary>
    public string ArchiveIn(string releaseFolder) => Path.Combine(Releases, releaseFolder, Archive);

    /// <summary>A new folder for work under way; what a killed build leaves of it is cleared away by the next one.</summary>
    public string NewWorkFolder() => Directory.CreateDirectory(Path.Combine(Releases, $".work-{Guid.NewGuid():N}")).FullName;

    /// <summary>Which release is to be served; null where none was published yet.</summary>
    public ReleasePointer? Current() => ReleasePointer.Read(folder);

    /// <summary>Where releases are held that this program wrote, oldest first.</summary>
    public IReadOnlyList<ReleasePointer> Held() => [.. Built().Where(release => release.Manifest.IsOurs).OrderBy(release => release.Manifest.ReleasedOn).Select(release => PointerTo(release.Folder, release.Manifest)).DistinctBy(pointer => pointer.Release, StringComparer.Ordinal)];

    /// <summary>Where a release is held that this program wrote; null where it isn't.</summary>
    public ReleasePointer? Find(string version) => Held().FirstOrDefault(pointer => pointer.Release == version);

    /// <summary>Whether releases lie in the folder that a program made up, for measuring.</summary>
    public bool HoldsSynthetic => Built().Any(release => SyntheticEdition.Names(release.Manifest.Version));

    /// <summary>Whether releases lie in the folder that are not synthetic.</summary>
    public bool HoldsReal => Built().Any(release => !SyntheticEdition.Names(release.Manifest.Version));

    /// <summary>Whether a release lies in the folder, be it that another program wrote it.</summary>
    public bool Keeps(string version) => Built().Any(release => release.Manifest.Version == version);

    /// <summary>Holds the folder for one build at a time; null where another build has it.</summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Builds and publishes an edition, unless it is there already; the caller holds the lock. True where something was built.</summary>
    public bool Publish(IEdition edition, string? seedFolder)
    {
        RemoveLeftovers();
        var built = Built().Where(release => IsWhole(release, edition)).Select(release => PointerTo(release.Folder, release.Manifest)).FirstOrDefault();
        var pointer = built ?? Build(edition, seedFolder);
        if (Current() != pointer) Point(pointer, "published");
        return built is null;
    }

    /// <summary>Serves a release that was built before.</summary>
    public void RollBack(string version)
    {
        if (Find(version) is { } pointer)
        {
            Point(pointer, "rolled_back");
            return;
        }

        var reason = Keeps(version) ? $"another build of the program wrote release '{version}', and this one has not built it again" : $"there is no release '{version}' in {Releases}";
        throw new InvalidDataException($"{reason}; there are: {string.Join(", ", Held().Select(held => held.Release))}");
    }

    bool IsWhole((string Folder, Manifest Manifest) release, IEdition edition) =>
        release.Manifest.Version == edition.Version && release.Manifest.ContentDigest == edition.ContentDigest && release.Manifest.IsOurs && IsUndamaged(release.Folder, release.Manifest);

    /// <summary>Whether the database of a release is what was written.</summary>
    public bool IsUndamaged(string releaseFolder, Manifest manifest) => manifest.FileDigest == DigestOf(DatabaseIn(releaseFolder));

    /// <summary>Builds an edition, beside what is there, and keeps with it the seed that it was read from, where it was; the caller holds the lock.</summary>
    public ReleasePointer Build(IEdition edition, string? seedFolder)
    {
        Directory.CreateDirectory(Releases);
        var building = NewWorkFolder();
        var counts = ReleaseWriter.Write(Path.Combine(building, Database), edition);
        if (seedFolder is not null) SeedArchive.Write(Path.Combine(building, Archive), seedFolder, edition.ReleasedOn);
        var manifest = Describe(edition, counts, DigestOf(Path.Combine(building, Database)));
        if (edition.HasDownloads) WriteDownloads(building, edition, manifest);
        DurableFiles.Write(Path.Combine(building, "release.json"), JsonSerializer.SerializeToUtf8Bytes(manifest, Json.Options));
        Freeze(building);
        var name = Directory.Exists(Path.Combine(Releases, edition.Version)) ? $"{edition.Version}+{manifest.FileDigest[..8]}" : edition.Version;
        if (Directory.Exists(Path.Combine(Releases, name))) Remove(Path.Combine(Releases, name));
        Directory.Move(building, Path.Combine(Releases, name));
        DurableFiles.SyncFolder(Releases);
        return PointerTo(name, manifest);
    }

    static void WriteDownloads(string building, IEdition edition, Manifest manifest)
    {
        using var release = new Release(new ReleaseIdentity(manifest.Version, manifest.ReleasedOn, manifest.ContentDigest, manifest.FileDigest), Path.Combine(building, Database));
        DownloadFolder.Write(Path.Combine(building, Downloads), release, [.. edition.Shelves.Select(shelf => shelf.Collection)]);
    }

    void Point(ReleasePointer pointer, string what)
    {
        var receipt = new { at = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), what, pointer.Release, pointer.ContentDigest, pointer.FileDigest };
        DurableFiles.Append(Path.Combine(folder, "publications.ndjson"), [.. JsonSerializer.SerializeToUtf8Bytes(receipt, Json.Options), (byte)'\n']);
        DurableFiles.Replace(Path.Combine(folder, "current"), pointer.Encode());
    }

    /// <summary>The releases that are whole as far as their manifests can tell.</summary>
    public IReadOnlyList<(string Folder, Manifest Manifest)> Built()
    {
        if (!Directory.Exists(Releases)) return [];
        return [.. Directory.EnumerateDirectories(Releases).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.').Order(StringComparer.Ordinal)
            .Select(name => (Folder: name, Manifest: ManifestIn(name))).Where(release => release.Manifest is not null).Select(release => (release.Folder, release.Manifest!))];
    }

    Manifest? ManifestIn(string releaseFolder)
    {
        var path = Path.Combine(Releases, releaseFolder, "release.json");
        if (!File.Exists(path) || !File.Exists(DatabaseIn(releaseFolder))) return null;
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), Json.Options);
        }
        catch (JsonException)
        {
            // A damaged manifest is a release that isn't there; a build makes it anew.
            return null;
        }
    }

    /// <summary>
    /// Folders that a killed build left behind, and releases that the program has since built again. These are kept until now, since
    /// requests under way may still have been reading them.
    /// </summary>
    void RemoveLeftovers()
    {
        if (!Directory.Exists(Releases)) return;
        foreach (var leftover in Directory.EnumerateDirectories(Releases, ".*")) Remove(leftover);
        if (Current() is not { } current) return;
        foreach (var (name, _) in Built().Where(release => release.Manifest.Version == current.Release && release.Folder != current.Folder)) Remove(Path.Combine(Releases, name));
    }

    /// <summary>Takes a release away, for good.</summary>
    public void Discard(string releaseFolder) => Remove(Path.Combine(Releases, releaseFolder));

    static void Remove(string releaseFolder)
    {
        MakeWritable(new DirectoryInfo(releaseFolder));
        Directory.Delete(releaseFolder, recursive: true);
    }

    /// <summary>Lets a folder be removed; never through a link, which somebody else put there.</summary>
    static void MakeWritable(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows()) return;
        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (var inner in folder.EnumerateDirectories().Where(inner => inner.LinkTarget is null)) MakeWritable(inner);
    }

    /// <summary>Brings a folder with all that is in it to the disk, and makes it read-only.</summary>
    static void Freeze(string folder)
    {
        const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            DurableFiles.Sync(file);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, Readable);
        }

        foreach (var inner in Directory.EnumerateDirectories(folder)) Freeze(inner);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        DurableFiles.SyncFolder(folder);
    }

    static string DigestOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    static ReleasePointer PointerTo(string folder, Manifest manifest) => new() { Release = manifest.Version, Folder = folder, ContentDigest = manifest.ContentDigest, FileDigest = manifest.FileDigest };

    static Manifest Describe(IEdition edition, IReadOnlyDictionary<string, int> counts, string fileDigest) => new()
    {
        Version = edition.Version,
        ReleasedOn = edition.ReleasedOn,
        Notes = edition.Notes,
        ContentDigest = edition.ContentDigest,
        FileDigest = fileDigest,
        SchemaVersion = SchemaScripts.Version,
        Program = Program,
        Counts = counts,
    };
}
