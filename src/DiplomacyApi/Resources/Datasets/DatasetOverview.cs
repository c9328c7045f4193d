namespace DiplomacyApi.Resources.Datasets;

/// <summary>What is served: the dataset, its release, and what it holds.</summary>
public sealed record DatasetOverview
{
    /// <summary>What the dataset is, and what it covers.</summary>
    public required Dataset Dataset { get; init; }

    /// <summary>The release that is served.</summary>
    public required ReleaseInfo Release { get; init; }

    /// <summary>The collections, in reading order.</summary>
    public required IReadOnlyList<CollectionInfo> Collections { get; init; }

    /// <summary>How to cite the release.</summary>
    public required string Citation { get; init; }
}

/// <summary>A release of the dataset.</summary>
public sealed record ReleaseInfo
{
    /// <summary>The name of the release, such as `2026.11.1`.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release (ISO 8601).</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>SHA-256 of the content, the same on every machine.</summary>
    public required string ContentDigest { get; init; }
}

/// <summary>A collection of the dataset.</summary>
public sealed record CollectionInfo
{
    /// <summary>The name of the collection.</summary>
    public required string Name { get; init; }

    /// <summary>How many records it has.</summary>
    public required int RecordsCount { get; init; }

    /// <summary>Where it is listed, relative to this server.</summary>
    public required string Href { get; init; }
}
