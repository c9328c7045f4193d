using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Records;

/// <inheritdoc cref="Name"/>
sealed record NameEntry
{
    /// <inheritdoc cref="Name.Text"/>
    public required string Text { get; init; }

    /// <inheritdoc cref="Name.Language"/>
    public required string Language { get; init; }

    /// <inheritdoc cref="Name.Kind"/>
    public required NameKind Kind { get; init; }
}
