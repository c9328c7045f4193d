namespace DiplomacyApi.Resources.Quotes;

/// <summary>The stretch of the passage that is most like a quotation that does not stand in it.</summary>
public sealed record NearestStretch
{
    /// <summary>The stretch, as the passage prints it.</summary>
    public required string Text { get; init; }

    /// <summary>How like it is, from 0 to 1: the part of the letters that need not be changed.</summary>
    public required double Similarity { get; init; }

    /// <summary>Where it stands.</summary>
    public required QuotePosition Position { get; init; }

    /// <summary>The words in which they differ.</summary>
    public required IReadOnlyList<QuoteDifference> Differences { get; init; }
}
