using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Conflicts;

namespace DiplomacyApi.Curation.Conflicts;

/// <inheritdoc cref="Conflict"/>
sealed record ConflictEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Conflict.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Conflict.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Conflict.BeganOn"/>
    public PartialDate? BeganOn { get; init; }

    /// <inheritdoc cref="Conflict.EndedOn"/>
    public PartialDate? EndedOn { get; init; }

    /// <inheritdoc cref="Conflict.CountryCodes"/>
    public IReadOnlyList<string> CountryCodes { get; init; } = [];

    /// <inheritdoc cref="Conflict.UcdpConflictId"/>
    public string? UcdpConflictId { get; init; }

    /// <inheritdoc cref="Conflict.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <inheritdoc cref="Conflict.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
