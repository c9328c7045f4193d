using DiplomacyApi.Resources.Figures;

namespace DiplomacyApi.Curation.Figures;

/// <inheritdoc cref="Figure"/>
sealed record NestedFigureEntry : FigureBody
{
    /// <summary>A short name for the entry, unique in its record; the entry's id is the record's id, a hyphen and this key.</summary>
    public required string Key { get; init; }
}
