using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>A humanitarian agreement or arrangement: who announced, agreed, confirmed or denied it, and what came of it.</summary>
public sealed record Agreement : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What was arranged.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>A short name for it.</summary>
    public required string Title { get; init; }

    /// <summary>Who arranged what with whom, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>When it was announced. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? AnnouncedOn { get; init; }

    /// <summary>How much of <see cref="AnnouncedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? AnnouncedPrecision { get; init; }

    /// <summary>When its parties agreed. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? AgreedOn { get; init; }

    /// <summary>How much of <see cref="AgreedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? AgreedPrecision { get; init; }

    /// <summary>From when it applied or was carried out. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? EffectiveOn { get; init; }

    /// <summary>How much of <see cref="EffectiveOn"/> is known; null where no date is.</summary>
    public required DatePrecision? EffectivePrecision { get; init; }

    /// <summary>When it ended. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>How much of <see cref="EndedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? EndedPrecision { get; init; }

    /// <summary>Where it stands: the last entry of its history.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>Every step, oldest first.</summary>
    public required IReadOnlyList<AgreementStep> StatusHistory { get; init; }

    /// <summary>The agreement of which this is a stage.</summary>
    [RefersTo("agreements")]
    public required Reference? PartOf { get; init; }

    /// <summary>The stages of it that are records of their own, oldest first.</summary>
    [Derived]
    [RefersTo("agreements")]
    public required IReadOnlyList<Reference> Stages { get; init; }

    /// <summary>What it is about.</summary>
    [RefersTo("topics")]
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>The actors in it, with their part.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Who announced, confirmed, denied it or kept silent, step by step.</summary>
    public required IReadOnlyList<Confirmation> Confirmations { get; init; }

    /// <summary>What was to be done.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }

    /// <summary>Where.</summary>
    public required IReadOnlyList<AgreementPlace> Places { get; init; }

    /// <summary>Its number in the counts that parties keep.</summary>
    public required IReadOnlyList<Numbering> Numbering { get; init; }

    /// <summary>What it follows from or leads to.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>Numbers reported about it; each is a record of its own.</summary>
    [Derived]
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Claims about it; each is a record of its own.</summary>
    [Derived]
    public required IReadOnlyList<Claim> Claims { get; init; }

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
