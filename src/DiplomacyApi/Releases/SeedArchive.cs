using System.Formats.Tar;
using System.IO.Compression;

namespace DiplomacyApi.Releases;

/// <summary>The seed that a release was built from, kept with it, so that a newer program can build it again. The same seed gives the same bytes.</summary>
static class SeedArchive
{
    public static void Write(string path, string seedFolder, DateOnly releasedOn)
    {
        using var file = File.Create(path);
        using var gzip = new GZipStream(file, CompressionLevel.SmallestSize);
        using var tar = new TarWriter(gzip, TarEntryFormat.Ustar);
        foreach (var source in Directory.EnumerateFiles(seedFolder, "*", SearchOption.AllDirectories).Select(source => Path.GetRelativePath(seedFolder, source).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            using var content = File.OpenRead(Path.Combine(seedFolder, source));
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"seed/{source}")
            {
                DataStream = content,
                ModificationTime = new DateTimeOffset(releasedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
                Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
            });
        }
    }
}
