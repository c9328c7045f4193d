namespace DiplomacyApi.Http.Tables;

/// <summary>Other addresses of the same table, relative to this server.</summary>
public sealed record TableLinks
{
    /// <summary>This table.</summary>
    public required string Self { get; init; }

    /// <summary>The same as CSV.</summary>
    public required string Csv { get; init; }
}
