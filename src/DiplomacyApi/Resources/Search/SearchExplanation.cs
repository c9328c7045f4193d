namespace DiplomacyApi.Resources.Search;

/// <summary>Why a search found nothing: which of its words occur at all, and what may have been meant by the others.</summary>
public sealed record SearchExplanation
{
    /// <summary>What was looked for, as words are compared: in lower case and without accents.</summary>
    public required string Searched { get; init; }

    /// <summary>The words and phrases that a record must contain, each by itself.</summary>
    public required IReadOnlyList<SearchedTerm> Terms { get; init; }
}

/// <summary>A word or phrase of a search that found nothing.</summary>
public sealed record SearchedTerm
{
    /// <summary>The word or phrase, as words are compared.</summary>
    public required string Term { get; init; }

    /// <summary>How many records contain it, in all collections and without the filters.</summary>
    public required long Hits { get; init; }

    /// <summary>Words that occur and are near to it or to those words of the phrase that don't, nearest first; empty where all occur, or where nothing is near.</summary>
    public required IReadOnlyList<string> Nearest { get; init; }
}
