using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Curation.Figures;

/// <inheritdoc cref="Figure"/>
sealed record FigureEntry : FigureBody, IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Figure.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }
}
