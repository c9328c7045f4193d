namespace DiplomacyApi.Resources.Changes;

/// <summary>What changed in a record in one release.</summary>
public sealed record ChangeStep
{
    /// <summary>The release that brought the change.</summary>
    public required string Release { get; init; }

    /// <summary>The day of that release (ISO 8601).</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The fields that changed; empty where the record was added or withdrawn.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>The id that the record had before; null where it was not renamed.</summary>
    public required string? FormerId { get; init; }

    /// <summary>Why; null where the notes of the release say all there is to say.</summary>
    public required string? Reason { get; init; }
}
