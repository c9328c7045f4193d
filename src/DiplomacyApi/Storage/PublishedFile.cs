using System.Security.Cryptography;

namespace DiplomacyApi.Storage;

/// <summary>A file of a release that can be downloaded.</summary>
sealed class PublishedFile(string path, string sha256)
{
    readonly Lock gate = new();
    FileStamp wholeAt;

    public string Name => System.IO.Path.GetFileName(path);

    public string Path => path;

    /// <summary>SHA-256 of it, in hexadecimal.</summary>
    public string Sha256 => sha256;

    /// <summary>How many bytes it has.</summary>
    public long Bytes { get; } = new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Whether it is what was published; looked through before it is sent for the first time, and again when it may have changed.</summary>
    public bool IsWhole
    {
        get
        {
            lock (gate)
            {
                var now = FileStamp.Of(path);
                // A link would lead out of the folder, and could come to lead elsewhere after it was looked at.
                if (now == default || new FileInfo(path).LinkTarget is not null) return false;
                if (now != wholeAt) wholeAt = DigestOf(path) == sha256 ? now : default;
                return now == wholeAt;
            }
        }
    }

    public static string DigestOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
