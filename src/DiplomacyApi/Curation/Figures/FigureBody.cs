using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Curation.Figures;

/// <inheritdoc cref="Figure"/>
abstract record FigureBody
{
    /// <inheritdoc cref="Figure.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Figure.Measure"/>
    public required string Measure { get; init; }

    /// <inheritdoc cref="Figure.Value"/>
    public decimal? Value { get; init; }

    /// <inheritdoc cref="Figure.Low"/>
    public decimal? Low { get; init; }

    /// <inheritdoc cref="Figure.High"/>
    public decimal? High { get; init; }

    /// <summary>How exact the number is said to be; exact where it is left out.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>The unit; where it is left out, the unit of the measure.</summary>
    public string? Unit { get; init; }

    /// <inheritdoc cref="Figure.Side"/>
    [Refers("actors")]
    public string? SideId { get; init; }

    /// <inheritdoc cref="Figure.Population"/>
    public string? Population { get; init; }

    /// <inheritdoc cref="Figure.AsOfOn"/>
    public PartialDate? AsOfOn { get; init; }

    /// <inheritdoc cref="Figure.ReportedBy"/>
    [Refers("actors")]
    public string? ReportedById { get; init; }

    /// <inheritdoc cref="Figure.ReportedOn"/>
    public PartialDate? ReportedOn { get; init; }

    /// <inheritdoc cref="Figure.About"/>
    public IReadOnlyList<AboutEntry> About { get; init; } = [];

    /// <inheritdoc cref="Figure.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Figure.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
