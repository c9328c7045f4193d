namespace DiplomacyApi.Curation;

/// <summary>
/// A seed is files and folders. A link would make it say something else on another machine, and put files of the machine that builds it
/// into the archive that is published.
/// </summary>
static class SeedLinks
{
    /// <summary>Reports every link in a seed; true where there is one, and then nothing of the seed is to be read.</summary>
    public static bool Refuse(string folder, Problems problems)
    {
        if (!Directory.Exists(folder)) return false;
        var links = In(new DirectoryInfo(folder)).Select(link => Path.GetRelativePath(folder, link.FullName).Replace('\\', '/')).ToList();
        foreach (var link in links) problems.Add(link, 1, "", "is a link; put the file itself there");
        return links.Count > 0;
    }

    static IEnumerable<FileSystemInfo> In(DirectoryInfo folder) => folder.EnumerateFileSystemInfos().SelectMany(entry => entry switch
    {
        { LinkTarget: not null } => [entry],
        DirectoryInfo inner => In(inner),
        _ => [],
    });
}
