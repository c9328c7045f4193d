using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Formats;

/// <summary>A row as an entry of a feed.</summary>
sealed record FeedEntry
{
    /// <summary>Id of the row in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The record that the entry leads to: the row itself, or the record that holds it. Its topics are those of the entry.</summary>
    public required RecordKey Record { get; init; }

    /// <summary>One line that says what it is.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, in one or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Words of others, verbatim; null where there are none.</summary>
    public string? Quote { get; init; }

    /// <summary>The language of these words, as a BCP 47 tag; null where it is not known.</summary>
    public string? QuoteLanguage { get; init; }

    /// <summary>The day of it, the first where only a month or a year is known; null where it is undated.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>The names of those who speak or act in it; none where the editors alone speak.</summary>
    public required IReadOnlyList<string> Authors { get; init; }
}
