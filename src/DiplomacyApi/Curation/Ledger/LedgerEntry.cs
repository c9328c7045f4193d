using DiplomacyApi.Resources.Changes;

namespace DiplomacyApi.Curation.Ledger;

/// <summary>A release as the ledger keeps it: what was in it, and what had changed since the one before.</summary>
sealed record LedgerEntry
{
    /// <summary>The name of the release, such as 2026.11.1.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>What the release brought, in the editors' words.</summary>
    public required string Notes { get; init; }

    /// <summary>What changed since the release before.</summary>
    public IReadOnlyList<LedgerChange> Changes { get; init; } = [];

    /// <summary>Every record with its digests.</summary>
    public required IReadOnlyList<LedgerRecord> Records { get; init; }
}

/// <summary>A record that changed between two releases.</summary>
sealed record LedgerChange
{
    /// <summary>The record, as <c>collection/id</c>.</summary>
    public required string Record { get; init; }

    /// <summary>What happened to it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The fields that changed.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The id that it had before, where it was renamed.</summary>
    public string? FormerId { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>A record in a release.</summary>
sealed record LedgerRecord
{
    /// <summary>The record, as <c>collection/id</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The digest of its content.</summary>
    public required string Digest { get; init; }

    /// <summary>The digests of its fields, as <c>name=digest</c> with spaces between.</summary>
    public required string Fields { get; init; }
}
