using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Articles;

/// <summary>Where something was published.</summary>
public sealed record Article : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>Who published it; null where that is not known.</summary>
    [RefersTo("actors")]
    public required Reference? Publisher { get; init; }

    /// <summary>Its title; null where it was not seen.</summary>
    public required string? Title { get; init; }

    /// <summary>When it was published. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>How much of <see cref="PublishedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? PublishedPrecision { get; init; }

    /// <summary>What the date of publication rests on; null where there is no date.</summary>
    public required PublishedBasis? PublishedBasis { get; init; }

    /// <summary>Its address; null where it is not known.</summary>
    public required string? Url { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What kind of publication it is.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Whose text it carries.</summary>
    public required Reproduction Reproduction { get; init; }

    /// <summary>Whose text it carries, where it is not its publisher's own.</summary>
    [RefersTo("actors")]
    public required Reference? OriginalPublisher { get; init; }

    /// <summary>The day on which its text was read; null where no copy is held.</summary>
    public required DateOnly? RetrievedOn { get; init; }

    /// <summary>SHA-256 of its text as read, in hexadecimal; null where no copy is held.</summary>
    public required string? TextSha256 { get; init; }

    /// <summary>Whether the editors hold a copy of its text, so that its extracts can be checked letter by letter.</summary>
    [Derived]
    public required bool TextHeld { get; init; }

    /// <summary>What may be quoted, and under whose terms.</summary>
    public required string? Rights { get; init; }

    /// <summary>The passages of it that support facts; each is a record of its own.</summary>
    [Derived]
    public required IReadOnlyList<Extract> Extracts { get; init; }

    /// <summary>What a reader should know before relying on the record.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
