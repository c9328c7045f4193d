using System.Text.Json;
using DiplomacyApi.Http;

namespace DiplomacyApi.Releases;

/// <summary>What <c>data/current</c> says: which release is to be served, and what its file must be.</summary>
sealed record ReleasePointer
{
    /// <summary>The name of the release.</summary>
    public required string Release { get; init; }

    /// <summary>Its folder under <c>releases/</c>: its name, with the start of the file's digest where a newer program built it again.</summary>
    public required string Folder { get; init; }

    /// <summary>SHA-256 of its content.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>SHA-256 of its database file.</summary>
    public required string FileDigest { get; init; }

    /// <summary>SHA-256 of its <c>release.json</c>.</summary>
    public required string ManifestDigest { get; init; }

    /// <summary>The pointer in a data folder; null where there is none. Throws <see cref="InvalidDataException"/> where it can't be read.</summary>
    public static ReleasePointer? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "current");
        if (!File.Exists(path)) return null;
        try
        {
            var bytes = File.ReadAllBytes(path);
            var pointer = JsonSerializer.Deserialize<ReleasePointer>(bytes, Json.Options) ?? throw new InvalidDataException($"{path} is empty");
            // Nobody but this program writes it: a letter that is otherwise was damaged.
            if (!bytes.AsSpan().SequenceEqual(pointer.Encode())) throw new InvalidDataException($"{path} is not as it was written; build or roll back to write it again");
            return Path.GetFileName(pointer.Folder) == pointer.Folder ? pointer : throw new InvalidDataException($"{path} names '{pointer.Folder}', which is not the name of a release");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{path} can't be read: {broken.Message} Build or roll back to write it again.", broken);
        }
    }

    public byte[] Encode() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json.Options), (byte)'\n'];
}
