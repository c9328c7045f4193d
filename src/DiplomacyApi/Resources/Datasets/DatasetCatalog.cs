namespace DiplomacyApi.Resources.Datasets;

/// <summary>Everything that can be downloaded of a release.</summary>
public sealed record DatasetCatalog
{
    /// <summary>The release.</summary>
    public required string Release { get; init; }

    /// <summary>The licence of the data, as an SPDX identifier.</summary>
    public required string License { get; init; }

    /// <summary>What the licence does not cover.</summary>
    public required string LicenseNote { get; init; }

    /// <summary>How to cite the release.</summary>
    public required string Citation { get; init; }

    /// <summary>The tables.</summary>
    public required IReadOnlyList<DatasetTable> Data { get; init; }

    /// <summary>Files about all tables together: everything in one, and descriptions that machines harvest.</summary>
    public required IReadOnlyList<DatasetFile> Files { get; init; }
}
