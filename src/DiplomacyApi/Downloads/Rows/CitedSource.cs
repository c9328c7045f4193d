using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A citation: the article, and where there is one the passage, that a record or an entry of it rests on.</summary>
sealed record CitedSource
{
    /// <summary>The collection of the record that cites.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record that cites.</summary>
    public required string RecordId { get; init; }

    /// <summary>The part of the record that cites: `record` for all of it, otherwise the field and the place of the entry from 1, such as `positions.2`.</summary>
    public required string Part { get; init; }

    /// <summary>Its place among the citations of that part, from 1.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="Citation.Article"/>
    [RefersTo("articles")]
    public required string ArticleId { get; init; }

    /// <inheritdoc cref="Citation.Extract"/>
    [RefersTo("extracts")]
    public required string? ExtractId { get; init; }

    /// <inheritdoc cref="Citation.Note"/>
    public required string? Note { get; init; }
}
