namespace DiplomacyApi.Storage;

/// <summary>
/// The files of a release that can be downloaded: those that its <c>SHA256SUMS</c> lists, and that list itself. A name is looked up here
/// and never made into a path, so that no name can lead out of the folder.
/// </summary>
sealed class PublishedFiles
{
    /// <summary>The file that lists all others with their digests.</summary>
    public const string Digests = "SHA256SUMS";

    readonly Dictionary<string, PublishedFile> files = new(StringComparer.Ordinal);

    public PublishedFiles(string folder)
    {
        var list = Path.Combine(folder, Digests);
        if (!File.Exists(list)) return;
        foreach (var line in File.ReadLines(list))
            if (line.Split("  ", 2) is [var digest, var name] && Path.GetFileName(name) == name) files[name] = new PublishedFile(Path.Combine(folder, name), digest);
        files[Digests] = new PublishedFile(list, PublishedFile.DigestOf(list));
    }

    /// <summary>The names of the files.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    /// <summary>The file of a name; null where there is none.</summary>
    public PublishedFile? Find(string name) => files.GetValueOrDefault(name);
}
