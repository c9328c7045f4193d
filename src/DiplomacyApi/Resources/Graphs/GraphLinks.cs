namespace DiplomacyApi.Resources.Graphs;

/// <summary>Other addresses of the same graph, relative to this server.</summary>
public sealed record GraphLinks
{
    /// <summary>This graph.</summary>
    public required string Self { get; init; }

    /// <summary>The same as GraphML.</summary>
    public required string Graphml { get; init; }
}
