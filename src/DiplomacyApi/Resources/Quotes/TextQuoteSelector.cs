namespace DiplomacyApi.Resources.Quotes;

/// <summary>The quotation as a selector of the Web Annotation model of the W3C, so that other tools find it in the article.</summary>
public sealed record TextQuoteSelector
{
    /// <summary>Always `TextQuoteSelector`.</summary>
    public string Type => "TextQuoteSelector";

    /// <summary>The words to the letter, as the passage prints them.</summary>
    public required string Exact { get; init; }

    /// <summary>Up to 32 letters before them, as far as they are published; may be empty.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 letters after them, as far as they are published; may be empty.</summary>
    public required string Suffix { get; init; }
}
