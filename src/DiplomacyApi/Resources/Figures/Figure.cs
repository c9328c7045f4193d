using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Figures;

/// <summary>A number that somebody reports.</summary>
public sealed record Figure : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>Who counts what, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>The conflict that the record belongs to.</summary>
    [RefersTo("conflicts")]
    public required Reference Conflict { get; init; }

    /// <summary>What is counted: a code of the list of measures.</summary>
    public required string Measure { get; init; }

    /// <summary>The number; null where none was given or a range is.</summary>
    [Unit("as the column `unit` says")]
    public required decimal? Value { get; init; }

    /// <summary>The lower end of a range.</summary>
    [Unit("as the column `unit` says")]
    public required decimal? Low { get; init; }

    /// <summary>The upper end of a range.</summary>
    [Unit("as the column `unit` says")]
    public required decimal? High { get; init; }

    /// <summary>How exact the number is said to be.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>The unit of the number.</summary>
    public required string Unit { get; init; }

    /// <summary>Whose people or goods are counted.</summary>
    [RefersTo("actors")]
    public required Reference? Side { get; init; }

    /// <summary>Which people or goods precisely; figures of different populations are not compared.</summary>
    public required string? Population { get; init; }

    /// <summary>The day that the number speaks of. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? AsOfOn { get; init; }

    /// <summary>How much of <see cref="AsOfOn"/> is known; null where no date is.</summary>
    public required DatePrecision? AsOfPrecision { get; init; }

    /// <summary>Who reports the number.</summary>
    [RefersTo("actors")]
    public required Reference? ReportedBy { get; init; }

    /// <summary>When it was reported. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? ReportedOn { get; init; }

    /// <summary>How much of <see cref="ReportedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? ReportedPrecision { get; init; }

    /// <summary>The records that the number is about.</summary>
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
