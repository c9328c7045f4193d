namespace DiplomacyApi.Resources.Graphs;

/// <summary>A record of a graph that has more neighbours than there was room for.</summary>
public sealed record GraphGap
{
    /// <summary>The record, as `collection/id`.</summary>
    public required string Record { get; init; }

    /// <summary>How many of its neighbours that were asked for are not in the graph.</summary>
    public required long NeighboursCount { get; init; }
}
