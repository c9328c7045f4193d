namespace DiplomacyApi.Storage;

/// <summary>
/// The release that is served, and older ones that a request asked for. Replacing it drops no request: those that read the old one finish
/// on it.
/// </summary>
sealed class CurrentRelease : IDisposable
{
    /// <summary>Older releases are asked for rarely; those asked for last stay open.</summary>
    const int MostOlder = 4;

    readonly List<Release> older = [];
    readonly Lock gate = new();
    Release? current;

    /// <summary>Why nothing, or not what should be, is served; null where all is well.</summary>
    public string? Problem { get; set; } = "no release was opened yet";

    /// <summary>Which release is served, or null where there is none.</summary>
    public ReleaseIdentity? Identity => Volatile.Read(ref current)?.Identity;

    /// <summary>How many records the release has that is served.</summary>
    public int Counted => Volatile.Read(ref current)?.Records.Count ?? 0;

    /// <summary>Opens a release that is held beside the current one, or gives null where it isn't; whoever knows the folder sets it.</summary>
    public Func<string, Release?> OpenHeld { get; set; } = _ => null;

    /// <summary>Why a release can't be read that lies here nevertheless, or null where it doesn't; whoever knows the folder sets it.</summary>
    public Func<string, string?> WhyUnread { get; set; } = _ => null;

    /// <summary>The names of the releases that are held; whoever knows the folder sets it.</summary>
    public Func<IReadOnlyList<string>> Held { get; set; } = () => [];

    /// <summary>The release, kept open until the caller disposes it; null where there is none.</summary>
    public Release? Enter()
    {
        while (Volatile.Read(ref current) is { } release)
            if (release.TryEnter()) return release;
        return null;
    }

    /// <summary>A release by its name, kept open until the caller disposes it; null where it is not held.</summary>
    public Release? Enter(string version)
    {
        if (Enter() is { } served)
        {
            if (served.Identity.Version == version) return served;
            served.Dispose();
        }

        lock (gate)
        {
            var release = older.Find(one => one.Identity.Version == version) ?? OpenHeld(version);
            if (release is null || !release.TryEnter()) return null;
            older.Remove(release);
            older.Add(release);
            if (older.Count <= MostOlder) return release;
            older[0].Dispose();
            older.RemoveAt(0);
            return release;
        }
    }

    /// <summary>Serves another release from the next request on.</summary>
    public void Replace(Release release)
    {
        Interlocked.Exchange(ref current, release)?.Dispose();
        CloseOlder();
    }

    /// <summary>Serves nothing from the next request on.</summary>
    public void Close() => Interlocked.Exchange(ref current, null)?.Dispose();

    public void Dispose()
    {
        Close();
        CloseOlder();
    }

    void CloseOlder()
    {
        lock (gate)
        {
            foreach (var release in older) release.Dispose();
            older.Clear();
        }
    }
}
