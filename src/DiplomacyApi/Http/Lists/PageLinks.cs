namespace DiplomacyApi.Http.Lists;

/// <summary>Other addresses of the same list, relative to this server.</summary>
public sealed record PageLinks
{
    /// <summary>This page.</summary>
    public required string Self { get; init; }

    /// <summary>The next page; null on the last one.</summary>
    public required string? Next { get; init; }

    /// <summary>All rows that match, as CSV.</summary>
    public required string Csv { get; init; }

    /// <summary>All rows that match, as NDJSON: one record a line.</summary>
    public required string Ndjson { get; init; }
}
