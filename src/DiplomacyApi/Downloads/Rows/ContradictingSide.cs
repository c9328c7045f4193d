using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>One of the accounts that contradict each other.</summary>
sealed record ContradictingSide
{
    /// <summary>The contradiction.</summary>
    [RefersTo("contradictions")]
    public required string ContradictionId { get; init; }

    /// <summary>Its place among the accounts, from 1, oldest first.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="ContradictionSide.Actor"/>
    [RefersTo("actors")]
    public required string? ActorId { get; init; }

    /// <inheritdoc cref="ContradictionSide.Text"/>
    public required string Text { get; init; }

    /// <summary>The collection of the record that holds it.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record that holds it.</summary>
    public required string RecordId { get; init; }

    /// <inheritdoc cref="ContradictionSide.Value"/>
    [Unit("as the column `unit` of the contradiction says")]
    public required decimal? Value { get; init; }

    /// <inheritdoc cref="ContradictionSide.Low"/>
    [Unit("as the column `unit` of the contradiction says")]
    public required decimal? Low { get; init; }

    /// <inheritdoc cref="ContradictionSide.High"/>
    [Unit("as the column `unit` of the contradiction says")]
    public required decimal? High { get; init; }

    /// <inheritdoc cref="ContradictionSide.Qualifier"/>
    public required Qualifier? Qualifier { get; init; }

    /// <inheritdoc cref="ContradictionSide.Stance"/>
    public required string? Stance { get; init; }

    /// <inheritdoc cref="ContradictionSide.DatedOn"/>
    public required DateOnly? DatedOn { get; init; }

    /// <inheritdoc cref="ContradictionSide.DatedPrecision"/>
    public required DatePrecision? DatedPrecision { get; init; }
}
