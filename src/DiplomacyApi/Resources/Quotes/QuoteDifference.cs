namespace DiplomacyApi.Resources.Quotes;

/// <summary>A place at which a quotation differs from the passage.</summary>
public sealed record QuoteDifference
{
    /// <summary>In what it differs.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>What the passage has; empty where the quotation has something more.</summary>
    public required string Expected { get; init; }

    /// <summary>What the quotation has; empty where it leaves something out.</summary>
    public required string Given { get; init; }

    /// <summary>Where in the passage, in Unicode code points from 0.</summary>
    public required int At { get; init; }
}
