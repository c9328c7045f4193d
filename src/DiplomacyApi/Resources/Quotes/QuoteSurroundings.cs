namespace DiplomacyApi.Resources.Quotes;

/// <summary>What the passage has around the words that were found.</summary>
public sealed record QuoteSurroundings
{
    /// <summary>What stands before them in the passage; empty where they begin it.</summary>
    public required string Before { get; init; }

    /// <summary>What stands after them in the passage; empty where they end it.</summary>
    public required string After { get; init; }
}
