namespace DiplomacyApi.Resources.Quotes;

/// <summary>Where the words stand.</summary>
public sealed record QuotePosition
{
    /// <summary>Within the passage.</summary>
    public required TextSpan InPassage { get; init; }

    /// <summary>Within the text of the article; null where no copy of it is held.</summary>
    public required TextSpan? InArticle { get; init; }
}

/// <summary>A stretch of a text.</summary>
public sealed record TextSpan
{
    /// <summary>Where it starts, in Unicode code points from 0.</summary>
    public required int StartsAt { get; init; }

    /// <summary>Where it ends, in Unicode code points, the first one after it.</summary>
    public required int EndsAt { get; init; }
}
