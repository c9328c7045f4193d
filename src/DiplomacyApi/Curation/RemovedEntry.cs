namespace DiplomacyApi.Curation;

/// <summary>A record that was withdrawn: requests for it are answered with the reason.</summary>
sealed record RemovedEntry
{
    /// <summary>The record that was withdrawn, as <c>collection/id</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The first release without it.</summary>
    public required string RemovedIn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public required string Reason { get; init; }

    /// <summary>The record to use in its place, as <c>collection/id</c>.</summary>
    [Refers("")]
    public string? ReplacedBy { get; init; }
}
