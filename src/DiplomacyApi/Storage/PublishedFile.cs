using System.Security.Cryptography;

namespace DiplomacyApi.Storage;

/// <summary>A file of a release that can be downloaded.</summary>
sealed class PublishedFile(string path, string sha256)
{
    // A link would lead out of the folder, and could come to lead elsewhere after it was looked at.
    readonly Lazy<bool> isWhole = new(() => new FileInfo(path) is { Exists: true, LinkTarget: null } && DigestOf(path) == sha256);

    public string Name => System.IO.Path.GetFileName(path);

    public string Path => path;

    /// <summary>SHA-256 of it, in hexadecimal.</summary>
    public string Sha256 => sha256;

    /// <summary>How many bytes it has.</summary>
    public long Bytes { get; } = new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Whether it is what was published; looked at once, before it is sent for the first time.</summary>
    public bool IsWhole => isWhole.Value;

    public static string DigestOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
