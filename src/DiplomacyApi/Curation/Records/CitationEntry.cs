using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Records;

/// <inheritdoc cref="Citation"/>
sealed record CitationEntry
{
    /// <inheritdoc cref="Citation.Article"/>
    [Refers("articles")]
    public required string ArticleId { get; init; }

    /// <inheritdoc cref="Citation.Extract"/>
    [Refers("extracts")]
    public string? ExtractId { get; init; }

    /// <inheritdoc cref="Citation.Note"/>
    public string? Note { get; init; }
}
