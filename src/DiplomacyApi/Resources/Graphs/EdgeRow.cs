namespace DiplomacyApi.Resources.Graphs;

/// <summary>A link of a graph as the database has it.</summary>
sealed record EdgeRow
{
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Relation { get; init; }
    public required string? DatedOn { get; init; }
    public required string? Stance { get; init; }
    public required string? EntryKey { get; init; }
    public required long? CitationSet { get; init; }
}
