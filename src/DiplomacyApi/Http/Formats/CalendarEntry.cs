using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Formats;

/// <summary>A row as days of a calendar.</summary>
sealed record CalendarEntry
{
    /// <summary>Id of the row in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The record that the entry leads to: the row itself, or the record that holds it.</summary>
    public required RecordKey Record { get; init; }

    /// <summary>One line that says what it is.</summary>
    public required string Title { get; init; }

    /// <summary>Paragraphs that say more.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The first and the last day; null where there is no date. A month or a year of which no more is known is all of its days.</summary>
    public required (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Where it is; null where that is not said.</summary>
    public string? Location { get; init; }

    /// <summary>What it is and what it is about, in a word each.</summary>
    public required IReadOnlyList<string> Categories { get; init; }
}
