namespace DiplomacyApi.Storage;

/// <summary>The release that is served. Replacing it drops no request: those that read the old one finish on it.</summary>
sealed class CurrentRelease : IDisposable
{
    Release? current;

    /// <summary>Why nothing, or not what should be, is served; null where all is well.</summary>
    public string? Problem { get; set; } = "no release was opened yet";

    /// <summary>Which release is served, or null where there is none.</summary>
    public ReleaseIdentity? Identity => Volatile.Read(ref current)?.Identity;

    /// <summary>The release, kept open until the caller disposes it; null where there is none.</summary>
    public Release? Enter()
    {
        while (Volatile.Read(ref current) is { } release)
            if (release.TryEnter()) return release;
        return null;
    }

    /// <summary>Serves another release from the next request on.</summary>
    public void Replace(Release release) => Interlocked.Exchange(ref current, release)?.Dispose();

    public void Dispose() => Interlocked.Exchange(ref current, null)?.Dispose();
}
