using System.Text.Json.Serialization;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>What <c>release.json</c> says of the release in its folder.</summary>
sealed record Manifest
{
    /// <summary>The name of the release.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>What it brought.</summary>
    public required string Notes { get; init; }

    /// <summary>SHA-256 of its content, the same on every machine.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>SHA-256 of the database file.</summary>
    public required string FileDigest { get; init; }

    /// <summary>SHA-256 of the archive of the seed; null where the release was made of none.</summary>
    public required string? SeedDigest { get; init; }

    /// <summary>SHA-256 of the list that has the digests of the downloads; null where there are none.</summary>
    public required string? DownloadsDigest { get; init; }

    /// <summary>The layout of the database.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The build of the program that wrote it; another build may encode documents otherwise, and builds the release anew.</summary>
    public required string Program { get; init; }

    /// <summary>SHA-256 of the file that says all this.</summary>
    [JsonIgnore]
    public string Digest { get; init; } = "";

    /// <summary>Whether this build of the program wrote it, and so can read it.</summary>
    [JsonIgnore]
    public bool IsOurs => SchemaVersion == SchemaScripts.Version && Program == ReleaseStore.Program;

    /// <summary>How many records there are, by collection.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }
}
