using System.Formats.Tar;
using System.IO.Compression;

namespace DiplomacyApi.Releases;

/// <summary>The seed that a release was built from, kept with it, so that a newer program can build it again. The same seed gives the same bytes.</summary>
static class SeedArchive
{
    /// <summary>What a seed may have when it is unpacked; far more than any has.</summary>
    const long MostBytes = 1024L * 1024 * 1024;

    /// <summary>Unpacks a seed into a folder, which gets a folder <c>seed</c>. Throws <see cref="InvalidDataException"/> where the archive is damaged or holds anything but plain files of a seed.</summary>
    public static void Read(string path, string folder)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var gzip = new GZipStream(file, CompressionMode.Decompress);
            using var tar = new TarReader(gzip);
            for (var left = MostBytes; tar.GetNextEntry() is { } entry; left -= entry.Length)
            {
                if (entry.EntryType is not TarEntryType.RegularFile || entry.Length > left || entry.Name.Split('/') is not ["seed", .. var parts] || parts.Any(part => part is "" or "." or ".." || part.Contains('\\', StringComparison.Ordinal)))
                    throw new InvalidDataException($"its seed holds '{entry.Name}', which is not a file of a seed");
                var target = Path.Combine(folder, entry.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: false);
            }
        }
        catch (Exception damaged) when (damaged is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"its seed can't be unpacked: {damaged.Message}", damaged);
        }
    }

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
