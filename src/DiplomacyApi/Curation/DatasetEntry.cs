using DiplomacyApi.Resources.Datasets;

namespace DiplomacyApi.Curation;

/// <inheritdoc cref="Dataset"/>
sealed record DatasetEntry
{
    /// <inheritdoc cref="Dataset.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Dataset.Description"/>
    public required string Description { get; init; }

    /// <inheritdoc cref="Dataset.Creator"/>
    public required string Creator { get; init; }

    /// <inheritdoc cref="Dataset.License"/>
    public required string License { get; init; }

    /// <inheritdoc cref="Dataset.LicenseUrl"/>
    public required string LicenseUrl { get; init; }

    /// <inheritdoc cref="Dataset.Coverage"/>
    public required CoverageEntry Coverage { get; init; }
}

/// <inheritdoc cref="Coverage"/>
sealed record CoverageEntry
{
    /// <inheritdoc cref="Coverage.FromOn"/>
    public required DateOnly FromOn { get; init; }

    /// <inheritdoc cref="Coverage.UntilOn"/>
    public required DateOnly UntilOn { get; init; }

    /// <inheritdoc cref="Coverage.Note"/>
    public required string Note { get; init; }
}
