using DiplomacyApi.Curation.Yaml;

namespace DiplomacyApi.Curation.Ledger;

/// <summary>What the curators say of the release that they are about to make: <c>seed/changes/next.yaml</c>.</summary>
sealed record NextRelease
{
    /// <summary>Where it stands in a seed.</summary>
    public const string File = "changes/next.yaml";

    /// <summary>What the release brings.</summary>
    public required string Notes { get; init; }

    /// <summary>Why records changed; those without an entry changed for no other reason than the notes give.</summary>
    public IReadOnlyList<ChangeReason> Reasons { get; init; } = [];

    /// <summary>Whether the curators have begun to write it.</summary>
    public static bool IsWritten(string seedFolder) => System.IO.File.Exists(Path.Combine(seedFolder, File));

    /// <summary>Reads it; null where it is missing or wrong.</summary>
    public static NextRelease? Read(string seedFolder, Problems problems)
    {
        var path = Path.Combine(seedFolder, File);
        if (!System.IO.File.Exists(path))
        {
            problems.Add(File, 1, "", "is missing; write what the release brings (notes) and why records changed (reasons)");
            return null;
        }

        return YamlFile.Read(path, File, problems) is { } root ? new EntryBinder(File, problems, new Origins()).Bind<NextRelease>(root, "") : null;
    }
}

/// <summary>Why a record changed.</summary>
sealed record ChangeReason
{
    /// <summary>The record, as <c>collection/id</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The reason.</summary>
    public required string Text { get; init; }
}
