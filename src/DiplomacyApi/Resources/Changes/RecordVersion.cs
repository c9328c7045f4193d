namespace DiplomacyApi.Resources.Changes;

/// <summary>A record in one release, and what had changed in it.</summary>
public sealed record RecordVersion
{
    /// <summary>The release.</summary>
    public required string Release { get; init; }

    /// <summary>The day of the release (ISO 8601); null where the record was withdrawn in one that is not in the ledger.</summary>
    public required DateOnly? ReleasedOn { get; init; }

    /// <summary>What happened to the record in it; null where it stood in it as in the release before.</summary>
    public required ChangeKind? Kind { get; init; }

    /// <summary>The fields that changed; empty where none did, and where the record was added or withdrawn.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Why; null where the notes of the release say all there is to say.</summary>
    public required string? Reason { get; init; }

    /// <summary>Id of the record in the release.</summary>
    public required string Id { get; init; }

    /// <summary>The id that the record had before; null where it was not renamed.</summary>
    public required string? FormerId { get; init; }

    /// <summary>Where the record is answered as it stood in the release, relative to this server; null where it was withdrawn.</summary>
    public required string? Href { get; init; }

    /// <summary>Whether this server holds the release, so that the address answers.</summary>
    public required bool IsHeld { get; init; }
}
