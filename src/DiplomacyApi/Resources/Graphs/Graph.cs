using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>Records around one or several others, and all links between them.</summary>
public sealed record Graph
{
    /// <summary>The records, those asked for first, then in the order in which they were reached.</summary>
    public required IReadOnlyList<GraphNode> Nodes { get; init; }

    /// <summary>The links between these records, newest first, undated ones last.</summary>
    public required IReadOnlyList<GraphEdge> Edges { get; init; }

    /// <summary>Whether nothing was left out for want of room.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The records of which neighbours were left out, with how many; empty where none were.</summary>
    public required IReadOnlyList<GraphGap> LeftOut { get; init; }

    /// <summary>How many links between the records were left out; an answer has at most 5,000.</summary>
    public required long EdgesLeftOut { get; init; }

    /// <summary>Other addresses of the same graph.</summary>
    public required GraphLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood.</summary>
    public required PageMeta Meta { get; init; }
}
