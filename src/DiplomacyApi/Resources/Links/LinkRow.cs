namespace DiplomacyApi.Resources.Links;

/// <summary>A link as the database has it, seen from one of its ends.</summary>
sealed record LinkRow
{
    public required long Position { get; init; }
    public required string Direction { get; init; }
    public required string Relation { get; init; }
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string? EntryKey { get; init; }
    public required string? DatedOn { get; init; }
    public required string? Stance { get; init; }
    public required string? Citations { get; init; }
}
