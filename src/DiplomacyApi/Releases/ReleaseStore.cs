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
    /// <summary>Which build of the program this is: another one may encode documents otherwise.</summary>
    public static string Program { get; } = typeof(ReleaseStore).Module.ModuleVersionId.ToString("N");

    /// <summary>What systems answer where another process holds the file: Linux, macOS, Windows.</summary>
    static readonly int[] LockedCodes = [11, 35, unchecked((int)0x80070020)];

    readonly Publications publications = new(folder);

    string Releases => Path.Combine(folder, "releases");

    /// <summary>The folder of a release.</summary>
    public ReleaseFolder FolderOf(string releaseFolder) => new(Path.Combine(Releases, releaseFolder));

    /// <summary>Where a release has its database.</summary>
    public string DatabaseIn(string releaseFolder) => FolderOf(releaseFolder).Database;

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
        catch (IOException held) when (LockedCodes.Contains(held.HResult))
        {
            return null;
        }
    }

    /// <summary>
    /// Builds and publishes an edition, unless it is there already; the caller holds the lock. True where something was built. Throws
    /// <see cref="ClockBehindException"/>, before anything is done, where its receipt would seem older than those before.
    /// </summary>
    public bool Publish(IEdition edition, string? seedFolder)
    {
        RemoveLeftovers();
        var built = Built().Where(release => IsWhole(release, edition)).Select(release => PointerTo(release.Folder, release.Manifest)).FirstOrDefault();
        if (built is not null && CurrentIfReadable() == built) return false;
        publications.CheckClock();
        Point(built ?? Build(edition, seedFolder), "published");
        return built is null;
    }

    /// <summary>What <c>current</c> names; null also where it is damaged, for those who write it anew.</summary>
    ReleasePointer? CurrentIfReadable()
    {
        try
        {
            return Current();
        }
        catch (InvalidDataException)
        {
            return null;
        }
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

    /// <summary>Whether all of a release is what was written.</summary>
    public bool IsUndamaged(string releaseFolder, Manifest manifest) => FolderOf(releaseFolder).IsUndamaged(manifest);

    /// <summary>Builds an edition, beside what is there, and keeps with it the seed that it was read from, where it was; the caller holds the lock.</summary>
    public ReleasePointer Build(IEdition edition, string? seedFolder)
    {
        Directory.CreateDirectory(Releases);
        Room.Check(Releases, seedFolder);
        var building = NewWorkFolder();
        try
        {
            var manifest = Write(building, edition, seedFolder);
            var name = Directory.Exists(Path.Combine(Releases, edition.Version)) ? $"{edition.Version}+{manifest.FileDigest[..8]}" : edition.Version;
            if (Directory.Exists(Path.Combine(Releases, name))) Remove(Path.Combine(Releases, name));
            Directory.Move(building, Path.Combine(Releases, name));
            DurableFiles.SyncFolder(Releases);
            return PointerTo(name, manifest);
        }
        finally
        {
            // Where it was not moved into place something failed, most likely for want of room.
            if (Directory.Exists(building)) Remove(building);
        }
    }

    static Manifest Write(string building, IEdition edition, string? seedFolder)
    {
        var release = new ReleaseFolder(building);
        var counts = ReleaseWriter.Write(release.Database, edition);
        if (seedFolder is not null) SeedArchive.Write(release.Archive, seedFolder, edition.ReleasedOn);
        if (edition.HasDownloads) WriteDownloads(release, edition);
        DurableFiles.Write(release.ManifestFile, JsonSerializer.SerializeToUtf8Bytes(Describe(edition, counts, release.Digests()), Json.Options));
        Freeze(building);
        return release.Manifest() ?? throw new InvalidDataException($"{release.ManifestFile} can't be read back");
    }

    static void WriteDownloads(ReleaseFolder folder, IEdition edition)
    {
        using var release = new Release(new ReleaseIdentity(edition.Version, edition.ReleasedOn, edition.ContentDigest, PublishedFile.DigestOf(folder.Database)), folder.Database);
        DownloadFolder.Write(folder.Downloads, release, [.. edition.Shelves.Select(shelf => shelf.Collection)]);
    }

    void Point(ReleasePointer pointer, string what)
    {
        publications.Add(pointer, what);
        DurableFiles.Replace(Path.Combine(folder, "current"), pointer.Encode());
    }

    /// <summary>The releases that are whole as far as their manifests can tell.</summary>
    public IReadOnlyList<(string Folder, Manifest Manifest)> Built()
    {
        if (!Directory.Exists(Releases)) return [];
        return [.. Directory.EnumerateDirectories(Releases).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.').Order(StringComparer.Ordinal)
            .Select(name => (Folder: name, Manifest: FolderOf(name).Manifest())).Where(release => release.Manifest is not null).Select(release => (release.Folder, release.Manifest!))];
    }

    /// <summary>
    /// Folders that a killed build left behind, and releases that the program has since built again. These are kept until now, since
    /// requests under way may still have been reading them.
    /// </summary>
    void RemoveLeftovers()
    {
        if (!Directory.Exists(Releases)) return;
        foreach (var leftover in Directory.EnumerateDirectories(Releases, ".*")) Remove(leftover);
        if (CurrentIfReadable() is not { } current) return;
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

    static ReleasePointer PointerTo(string folder, Manifest manifest) => new() { Release = manifest.Version, Folder = folder, ContentDigest = manifest.ContentDigest, FileDigest = manifest.FileDigest, ManifestDigest = manifest.Digest };

    static Manifest Describe(IEdition edition, IReadOnlyDictionary<string, int> counts, (string Database, string? Seed, string? Downloads) digests) => new()
    {
        Version = edition.Version,
        ReleasedOn = edition.ReleasedOn,
        Notes = edition.Notes,
        ContentDigest = edition.ContentDigest,
        FileDigest = digests.Database,
        SeedDigest = digests.Seed,
        DownloadsDigest = digests.Downloads,
        SchemaVersion = SchemaScripts.Version,
        Program = Program,
        Counts = counts,
    };
}
