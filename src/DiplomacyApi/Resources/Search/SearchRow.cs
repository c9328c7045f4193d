namespace DiplomacyApi.Resources.Search;

/// <summary>A record that was found, as the database has it.</summary>
sealed record SearchRow
{
    public required long Seq { get; init; }
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string? DatedOn { get; init; }
    public required string Text { get; init; }
    public required double? Score { get; init; }
}
