namespace DiplomacyApi.Resources.Changes;

/// <summary>The changes of a record as the database has them, put together.</summary>
sealed record ChangeRow
{
    public required string Collection { get; init; }

    /// <summary>The last id that the record had in any release: by it all its changes belong together.</summary>
    public required string LastId { get; init; }

    /// <summary>The id that it has in the later release, or had when it was withdrawn.</summary>
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string? FormerId { get; init; }

    /// <summary>The changes, oldest first, as a JSON list.</summary>
    public required string Steps { get; init; }
}
