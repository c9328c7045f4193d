namespace DiplomacyApi.Resources.Graphs;

/// <summary>A record in a graph.</summary>
public sealed record GraphNode
{
    /// <summary>The collection that the record stands in.</summary>
    public required string Collection { get; init; }

    /// <summary>Id of the record in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show for the record.</summary>
    public required string Name { get; init; }

    /// <summary>Where the record is answered, relative to this server.</summary>
    public string Href => $"/v1/{Collection}/{Id}";

    /// <summary>How many links lead to it from the nearest of the records asked for; 0 for these themselves.</summary>
    public required int Depth { get; init; }

    /// <summary>How many links the record has in all, in both directions and of every kind, those that are not in the graph as well.</summary>
    public required long LinksCount { get; init; }
}
