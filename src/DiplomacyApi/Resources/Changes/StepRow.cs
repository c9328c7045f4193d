namespace DiplomacyApi.Resources.Changes;

/// <summary>A change of a record in a release, as the database has it.</summary>
sealed record StepRow
{
    public required int Number { get; init; }
    public required ChangeKind Kind { get; init; }
    public required IReadOnlyList<string> Fields { get; init; }
    public required string? FormerId { get; init; }
    public required string? Reason { get; init; }
}
