using System.Security.Cryptography;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Opens what <c>current</c> names, after it was found whole, and goes on to another release when <c>current</c> names another.</summary>
sealed partial class ReleaseOpener(ReleaseStore store, CurrentRelease current, ILogger<ReleaseOpener> log) : BackgroundService
{
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    ReleasePointer? refused;

    /// <summary>Opens what <c>current</c> names now; what is wrong with it is the reason why the server isn't ready.</summary>
    public void Look()
    {
        try
        {
            var pointer = store.Current() ?? throw new InvalidDataException("no release was published yet; run build");
            if (current.Identity is { } open && open.Version == pointer.Release && open.FileDigest == pointer.FileDigest)
            {
                current.Problem = File.Exists(store.DatabaseIn(pointer.Folder)) ? null : $"the files of release {pointer.Release} are gone";
                return;
            }

            if (pointer == refused) return;
            refused = pointer;
            (current.OpenHeld, current.Held) = (OpenHeld, store.Held);
            current.Replace(Open(pointer));
            current.Problem = null;
            refused = null;
            Opened(pointer.Release);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            if (current.Problem == failed.Message) return;
            current.Problem = failed.Message;
            Refused(failed.Message);
        }
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
        try
        {
            return store.Find(version) is { } pointer ? Open(pointer) : null;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Refused(failed.Message);
            return null;
        }
    }

    Release Open(ReleasePointer pointer)
    {
        var file = store.DatabaseIn(pointer.Folder);
        if (!File.Exists(file)) throw new InvalidDataException($"release {pointer.Release} has no database at {file}");
        if (File.Exists($"{file}-wal") || File.Exists($"{file}-journal")) throw new InvalidDataException($"release {pointer.Release} has a journal beside its database: something wrote to it after it was published");
        using (var stream = File.OpenRead(file))
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(stream));
            if (digest != pointer.FileDigest) throw new InvalidDataException($"the database of release {pointer.Release} is damaged or another: its digest is {digest}, published was {pointer.FileDigest}");
        }

        var (schema, releasedOn) = ReleaseProbe.Read(file);
        if (schema != SchemaScripts.Version) throw new InvalidDataException($"release {pointer.Release} has schema {schema}, this program reads schema {SchemaScripts.Version}; build it again");
        return new Release(new ReleaseIdentity(pointer.Release, releasedOn, pointer.ContentDigest, pointer.FileDigest), file);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving release {Release}")]
    partial void Opened(string release);

    [LoggerMessage(Level = LogLevel.Error, Message = "Not ready: {Problem}")]
    partial void Refused(string problem);
}
