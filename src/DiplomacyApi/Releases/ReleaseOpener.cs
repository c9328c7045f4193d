using System.Collections.Concurrent;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Opens what <c>current</c> names, after it was found whole, and goes on to another release when <c>current</c> names another.</summary>
sealed partial class ReleaseOpener(ReleaseStore store, CurrentRelease current, ILogger<ReleaseOpener> log) : BackgroundService
{
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    /// <summary>Kept releases that were found damaged, so that they are not read through again at each request.</summary>
    readonly ConcurrentDictionary<ReleasePointer, DateTime> damaged = new();

    (ReleasePointer Pointer, FileStamp Database, FileStamp Manifest)? refused;
    FileStamp changed;

    /// <summary>Opens what <c>current</c> names now; what is wrong with it is the reason why the server isn't ready.</summary>
    public void Look()
    {
        try
        {
            var pointer = store.Current() ?? throw new InvalidDataException("no release was published yet; run build");
            if (current.Identity is { } open && open.Version == pointer.Release && open.FileDigest == pointer.FileDigest)
            {
                current.Problem = Damage(pointer);
                return;
            }

            var seen = (pointer, FileStamp.Of(store.DatabaseIn(pointer.Folder)), FileStamp.Of(store.FolderOf(pointer.Folder).ManifestFile));
            if (seen == refused) return;
            refused = seen;
            (current.OpenHeld, current.Held, current.WhyUnread) = (OpenHeld, Held, WhyUnread);
            current.Replace(Open(pointer));
            current.Problem = null;
            refused = null;
            Opened(pointer.Release);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException or ReleaseUnreadableException)
        {
            if (current.Problem == failed.Message) return;
            current.Problem = failed.Message;
            Refused(failed.Message);
        }
    }

    /// <summary>
    /// What has become of the files under the server. Where the open file itself was changed nothing of it is served any more; where it was
    /// only replaced or taken away, what is open is still whole and is served on.
    /// </summary>
    string? Damage(ReleasePointer pointer)
    {
        var now = FileStamp.Of(store.DatabaseIn(pointer.Folder));
        using var open = current.Enter();
        if (open is null || open.IsUntouched) return null;
        if (now != changed && !open.IsWhole())
        {
            current.Close();
            throw new InvalidDataException($"the database of release {pointer.Release} was changed while it was served");
        }

        changed = now;
        return now == default ? $"the files of release {pointer.Release} are gone" : $"the database of release {pointer.Release} was replaced while it was served; restart, build or roll back";
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) Look();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; there is nothing more to look for.
        }
    }

    /// <summary>Opens a release that is held beside the current one, found whole as that was; null where there is none that this program can read.</summary>
    Release? OpenHeld(string version)
    {
        if (store.Find(version) is not { } pointer || IsKnownDamaged(pointer)) return null;
        try
        {
            return Open(pointer);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException or ReleaseUnreadableException)
        {
            damaged[pointer] = WrittenAt(pointer);
            LeftUnread(failed.Message);
            return null;
        }
    }

    /// <summary>The releases that `release=` reads: those that this program wrote and that are not damaged, and the one that is served.</summary>
    IReadOnlyList<string> Held() => [.. store.Held().Where(pointer => !IsKnownDamaged(pointer)).Select(pointer => pointer.Release).Union(current.Identity is { } open ? [open.Version] : [], StringComparer.Ordinal)];

    string? WhyUnread(string version) => store.Find(version) is not null
        ? "its files are damaged"
        : store.Keeps(version) ? "another build of the program wrote it, and this one has not built it again with the same content" : null;

    /// <summary>Whether a release was found damaged and has not been built again since.</summary>
    bool IsKnownDamaged(ReleasePointer pointer) => damaged.TryGetValue(pointer, out var at) && at == WrittenAt(pointer);

    DateTime WrittenAt(ReleasePointer pointer) => File.GetLastWriteTimeUtc(store.DatabaseIn(pointer.Folder));

    Release Open(ReleasePointer pointer)
    {
        store.FolderOf(pointer.Folder).Check(pointer);
        var file = store.DatabaseIn(pointer.Folder);
        return new Release(new ReleaseIdentity(pointer.Release, ReleaseProbe.Read(file).ReleasedOn, pointer.ContentDigest, pointer.FileDigest), file);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving release {Release}")]
    partial void Opened(string release);

    [LoggerMessage(Level = LogLevel.Error, Message = "A kept release is not read: {Problem}")]
    partial void LeftUnread(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Not ready: {Problem}")]
    partial void Refused(string problem);
}
