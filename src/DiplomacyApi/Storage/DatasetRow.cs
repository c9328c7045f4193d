namespace DiplomacyApi.Storage;

/// <summary>What a release says of the dataset.</summary>
sealed record DatasetRow
{
    public required string Title { get; init; }
    public required string Creator { get; init; }
    public required string License { get; init; }
    public required string LicenseUrl { get; init; }

    /// <summary>All of it, as JSON.</summary>
    public required string Document { get; init; }
}
