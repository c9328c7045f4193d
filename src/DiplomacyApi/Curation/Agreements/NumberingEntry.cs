using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="Numbering"/>
sealed record NumberingEntry
{
    /// <inheritdoc cref="Numbering.CountedBy"/>
    [Refers("actors")]
    public required string CountedById { get; init; }

    /// <inheritdoc cref="Numbering.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Numbering.Basis"/>
    public required NumberingBasis Basis { get; init; }

    /// <inheritdoc cref="Numbering.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
