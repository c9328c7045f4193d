namespace DiplomacyApi.Commands;

/// <summary>Where the seed and the releases are.</summary>
sealed record Folders(string Seed, string Data)
{
    /// <summary>The folders as given; otherwise <c>seed</c> is looked for upward from the working folder, and <c>data</c> beside it.</summary>
    public static Folders Find(DirectoryInfo? seed, DirectoryInfo? data)
    {
        var root = Above(Directory.GetCurrentDirectory(), "seed") ?? Above(Directory.GetCurrentDirectory(), "data") ?? Directory.GetCurrentDirectory();
        return new Folders(seed?.FullName ?? Path.Combine(root, "seed"), data?.FullName ?? Path.Combine(seed?.Parent?.FullName ?? root, "data"));
    }

    static string? Above(string folder, string name)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, name))) return at.FullName;
        return null;
    }
}
