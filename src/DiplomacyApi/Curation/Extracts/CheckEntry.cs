using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Curation.Extracts;

/// <inheritdoc cref="Check"/>
sealed record CheckEntry
{
    /// <inheritdoc cref="Check.Verdict"/>
    public required Verdict Verdict { get; init; }

    /// <inheritdoc cref="Check.Note"/>
    public required string Note { get; init; }

    /// <inheritdoc cref="Check.CheckedOn"/>
    public required DateOnly CheckedOn { get; init; }

    /// <inheritdoc cref="Check.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
