using System.IO.Compression;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>Everything in one file, sorted by name and stamped with the day of the release, so that the same files give the same bytes.</summary>
static class ZipFile
{
    public const string Name = "dataset.zip";

    /// <summary>What is compressed already gains nothing.</summary>
    static readonly string[] Compressed = [".parquet", ".xlsx"];

    public static void Write(string folder, DateOnly stamp)
    {
        var names = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        using var zip = new ZipArchive(File.Create(Path.Combine(folder, Name)), ZipArchiveMode.Create);
        foreach (var name in names)
        {
            var entry = zip.CreateEntry(name, Compressed.Contains(Path.GetExtension(name)) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(stamp.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            using var content = entry.Open();
            using var file = File.OpenRead(Path.Combine(folder, name));
            file.CopyTo(content);
        }
    }
}
