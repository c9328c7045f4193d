namespace DiplomacyApi.Storage;

/// <summary>A release as the ledger has it, or the edited seed that was built after the newest one.</summary>
sealed record LedgerRow
{
    /// <summary>Its place in the order in which releases were made, from 1.</summary>
    public required int Number { get; init; }
    public required string Version { get; init; }
    public required string ReleasedOn { get; init; }
    public required string ContentDigest { get; init; }
    public required string Notes { get; init; }
    public required int RecordsCount { get; init; }

    /// <summary>Whether it was released under this name; an edited seed was not.</summary>
    public required bool IsReleased { get; init; }
}
