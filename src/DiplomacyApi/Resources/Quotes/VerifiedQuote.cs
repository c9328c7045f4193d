using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Quotes;

/// <summary>Whether a quotation stands in a passage, where, and in what it differs from the letter of it.</summary>
public sealed record VerifiedQuote
{
    /// <summary>Id of the extract whose passage was looked through.</summary>
    public required string ExtractId { get; init; }

    /// <summary>The article that prints the passage.</summary>
    public required Reference Article { get; init; }

    /// <summary>The quotation, as it was given.</summary>
    public required string Quote { get; init; }

    /// <summary>Whether the passage has these words, however white space, quotation marks, dashes, dots and case are written.</summary>
    public required bool Found { get; init; }

    /// <summary>Whether it has them to the letter.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The words as the passage has them; null where they were not found.</summary>
    public required TextQuoteSelector? Selector { get; init; }

    /// <summary>Where they stand; null where they were not found.</summary>
    public required QuotePosition? Position { get; init; }

    /// <summary>What stands around them; null where they were not found.</summary>
    public required QuoteSurroundings? Surroundings { get; init; }

    /// <summary>In what the quotation differs from the words that were found, in their order.</summary>
    public required IReadOnlyList<QuoteDifference> Differences { get; init; }

    /// <summary>What in the passage is most like the quotation; null where it was found, and where nothing is like it.</summary>
    public required NearestStretch? Nearest { get; init; }

    /// <summary>What was found when the passage itself was held against other reports; null where it was not checked. Words that stand in it may still be wrong.</summary>
    public required Verdict? Verdict { get; init; }

    /// <summary>Why nothing could be found; null where the passage is published.</summary>
    public required string? Note { get; init; }

    /// <summary>Always `quotation`: third-party text, used under the right of quotation.</summary>
    public required string License { get; init; }
}
