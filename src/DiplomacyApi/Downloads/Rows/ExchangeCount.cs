using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A number that somebody reports of an exchange, a release or a repatriation, for one side. An exchange has as many rows as numbers were reported, and one without a number where none was.</summary>
sealed record ExchangeCount
{
    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required string AgreementId { get; init; }

    /// <summary>Its place among the numbers of the agreement, from 1; 1 also where there is none.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="Agreement.Kind"/>
    public required AgreementKind Kind { get; init; }

    /// <inheritdoc cref="Agreement.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Agreement.AnnouncedOn"/>
    public required DateOnly? AnnouncedOn { get; init; }

    /// <inheritdoc cref="Agreement.EffectiveOn"/>
    public required DateOnly? EffectiveOn { get; init; }

    /// <inheritdoc cref="Agreement.Status"/>
    public required AgreementStatus Status { get; init; }

    /// <inheritdoc cref="Agreement.PartOf"/>
    [RefersTo("agreements")]
    public required string? PartOfId { get; init; }

    /// <inheritdoc cref="Figure.Side"/>
    [RefersTo("actors")]
    public required string? SideId { get; init; }

    /// <summary>The name of the side.</summary>
    public required string? SideName { get; init; }

    /// <inheritdoc cref="Figure.Measure"/>
    public required string? Measure { get; init; }

    /// <inheritdoc cref="Figure.Population"/>
    public required string? Population { get; init; }

    /// <inheritdoc cref="Figure.Value"/>
    [Unit("as the column `unit` says")]
    public required decimal? Value { get; init; }

    /// <inheritdoc cref="Figure.Low"/>
    [Unit("as the column `unit` says")]
    public required decimal? Low { get; init; }

    /// <inheritdoc cref="Figure.High"/>
    [Unit("as the column `unit` says")]
    public required decimal? High { get; init; }

    /// <inheritdoc cref="Figure.Qualifier"/>
    public required Qualifier? Qualifier { get; init; }

    /// <inheritdoc cref="Figure.Unit"/>
    public required string? Unit { get; init; }

    /// <inheritdoc cref="Figure.ReportedBy"/>
    [RefersTo("actors")]
    public required string? ReportedById { get; init; }

    /// <summary>The name of who reports it.</summary>
    public required string? ReportedByName { get; init; }

    /// <summary>The country of who reports it, as an ISO 3166-1 alpha-3 code; null where there is none.</summary>
    public required string? ReportedByCountryCode { get; init; }

    /// <inheritdoc cref="Figure.ReportedOn"/>
    public required DateOnly? ReportedOn { get; init; }

    /// <summary>Whether it is the number to plot as the count of a country: the largest that anybody of the same country (or the same reporter, where that has none) reports for the same side and measure of the agreement. Others count parts of it, or say it again; of equal ones the first is marked.</summary>
    public required bool IsLargest { get; init; }

    /// <summary>The figure; null where no number was reported.</summary>
    [RefersTo("figures")]
    public required string? FigureId { get; init; }
}
