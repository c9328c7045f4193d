using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Claims;

/// <summary>An allegation, denial, accusation, finding or correction about a fact.</summary>
public sealed record Claim : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What kind of claim it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Who claims what, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>Who claims it.</summary>
    [RefersTo("actors")]
    public required Reference Claimant { get; init; }

    /// <summary>When it was claimed. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? ClaimedOn { get; init; }

    /// <summary>How much of <see cref="ClaimedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? ClaimedPrecision { get; init; }

    /// <summary>The thing claimed, in the editors' words.</summary>
    public required string Text { get; init; }

    /// <summary>The claimant's words, verbatim as a cited extract prints them.</summary>
    public required string? Quote { get; init; }

    /// <summary>Language of the quote as a BCP 47 tag.</summary>
    public required string? QuoteLanguage { get; init; }

    /// <summary>`quotation` where there is a quote: it is third-party text, used under the right of quotation; everything else is CC BY 4.0.</summary>
    [Derived]
    public required string? QuoteLicense { get; init; }

    /// <summary>The records that it is about.</summary>
    public required IReadOnlyList<About> About { get; init; }

    /// <summary>What it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>The claims that it answers or supports.</summary>
    public required IReadOnlyList<ClaimRelation> Relations { get; init; }

    /// <summary>How it stands against what else is known.</summary>
    public required ClaimStanding Standing { get; init; }

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
