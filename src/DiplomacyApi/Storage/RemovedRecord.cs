namespace DiplomacyApi.Storage;

/// <summary>A record that was withdrawn.</summary>
sealed record RemovedRecord
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string RemovedIn { get; init; }
    public required string Reason { get; init; }
    public required string? ReplacedBy { get; init; }
}
