namespace DiplomacyApi.Storage;

/// <summary>By what it is seen, without reading it, that a file may have changed since it was looked through.</summary>
readonly record struct FileStamp(long Bytes, DateTime WrittenAt)
{
    /// <summary>The stamp of a file as it is now; that of no file where there is none.</summary>
    public static FileStamp Of(string path) => new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc) : default;
}
