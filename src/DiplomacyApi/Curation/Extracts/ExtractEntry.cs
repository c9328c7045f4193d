using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Extracts;

namespace DiplomacyApi.Curation.Extracts;

/// <inheritdoc cref="Extract"/>
sealed record ExtractEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Extract.Exact"/>
    public string? Exact { get; init; }

    /// <inheritdoc cref="Extract.Prefix"/>
    public string? Prefix { get; init; }

    /// <inheritdoc cref="Extract.Suffix"/>
    public string? Suffix { get; init; }

    /// <inheritdoc cref="Extract.StartsAt"/>
    public int? StartsAt { get; init; }

    /// <inheritdoc cref="Extract.EndsAt"/>
    public int? EndsAt { get; init; }

    /// <inheritdoc cref="Extract.Language"/>
    public required string Language { get; init; }

    /// <inheritdoc cref="Extract.Check"/>
    public CheckEntry? Check { get; init; }
}
