using DiplomacyApi.Curation.Extracts;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Articles;

namespace DiplomacyApi.Curation.Articles;

/// <inheritdoc cref="Article"/>
sealed record ArticleEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Article.Publisher"/>
    [Refers("actors")]
    public string? PublisherId { get; init; }

    /// <inheritdoc cref="Article.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="Article.PublishedOn"/>
    public PartialDate? PublishedOn { get; init; }

    /// <inheritdoc cref="Article.PublishedBasis"/>
    public PublishedBasis? PublishedBasis { get; init; }

    /// <inheritdoc cref="Article.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Article.Language"/>
    public required string Language { get; init; }

    /// <inheritdoc cref="Article.Kind"/>
    public required ArticleKind Kind { get; init; }

    /// <inheritdoc cref="Article.Reproduction"/>
    public required Reproduction Reproduction { get; init; }

    /// <inheritdoc cref="Article.OriginalPublisher"/>
    [Refers("actors")]
    public string? OriginalPublisherId { get; init; }

    /// <inheritdoc cref="Article.RetrievedOn"/>
    public DateOnly? RetrievedOn { get; init; }

    /// <inheritdoc cref="Article.TextSha256"/>
    public string? TextSha256 { get; init; }

    /// <inheritdoc cref="Article.Rights"/>
    public string? Rights { get; init; }

    /// <inheritdoc cref="Article.Extracts"/>
    public IReadOnlyList<ExtractEntry> Extracts { get; init; } = [];

    /// <inheritdoc cref="Article.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
