using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Statements;

/// <summary>What somebody said: who, on which day, in which words, about what, and where it stands.</summary>
public sealed record Statement : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What was said, by whom and to whom, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>The actor who spoke.</summary>
    [RefersTo("actors")]
    public required Reference Speaker { get; init; }

    /// <summary>Actors who spoke with one voice with the speaker.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<Reference> CoSpeakers { get; init; }

    /// <summary>The office that the speaker held on that day, worked out from the offices of the actor; null where none is recorded.</summary>
    [Derived]
    public required string? SpeakerOffice { get; init; }

    /// <summary>When it was said. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? SaidOn { get; init; }

    /// <summary>How much of <see cref="SaidOn"/> is known; null where no date is.</summary>
    public required DatePrecision? SaidPrecision { get; init; }

    /// <summary>The words themselves, verbatim as a cited extract prints them; null where only the sense is known.</summary>
    public required string? Quote { get; init; }

    /// <summary>Language of the quote as a BCP 47 tag.</summary>
    public required string? QuoteLanguage { get; init; }

    /// <summary>Whether the quote is a translation; null where that is not known or nothing is quoted.</summary>
    public required bool? IsTranslation { get; init; }

    /// <summary>`quotation` where there is a quote: it is third-party text, used under the right of quotation; everything else is CC BY 4.0.</summary>
    [Derived]
    public required string? QuoteLicense { get; init; }

    /// <summary>The event at which it was said.</summary>
    [RefersTo("events")]
    public required Reference? Event { get; init; }

    /// <summary>How it was made public: press conference, television, post.</summary>
    public required string? Medium { get; init; }

    /// <summary>To whom it was said.</summary>
    [RefersTo("actors")]
    public required IReadOnlyList<Reference> Addressees { get; init; }

    /// <summary>What it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>The records that it is about, each with the stance taken.</summary>
    public required IReadOnlyList<About> About { get; init; }

    /// <summary>What the record rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>How many sources independent of each other the record cites: publishers whose own text it is. Copies of one text count once.</summary>
    [Derived]
    public int IndependentSourcesCount => Citation.Independent(Citations);

    /// <summary>What a reader should know before relying on the record.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
