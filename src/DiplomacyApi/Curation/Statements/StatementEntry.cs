using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Statements;

namespace DiplomacyApi.Curation.Statements;

/// <inheritdoc cref="Statement"/>
sealed record StatementEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Statement.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }

    /// <inheritdoc cref="Statement.Speaker"/>
    [Refers("actors")]
    public required string SpeakerId { get; init; }

    /// <inheritdoc cref="Statement.CoSpeakers"/>
    [Refers("actors")]
    public IReadOnlyList<string> CoSpeakerIds { get; init; } = [];

    /// <inheritdoc cref="Statement.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Statement.SaidOn"/>
    public PartialDate? SaidOn { get; init; }

    /// <inheritdoc cref="Statement.Quote"/>
    public string? Quote { get; init; }

    /// <inheritdoc cref="Statement.QuoteLanguage"/>
    public string? QuoteLanguage { get; init; }

    /// <inheritdoc cref="Statement.IsTranslation"/>
    public bool? IsTranslation { get; init; }

    /// <inheritdoc cref="Statement.Event"/>
    [Refers("events")]
    public string? EventId { get; init; }

    /// <inheritdoc cref="Statement.Medium"/>
    public string? Medium { get; init; }

    /// <inheritdoc cref="Statement.Addressees"/>
    [Refers("actors")]
    public IReadOnlyList<string> AddresseeIds { get; init; } = [];

    /// <inheritdoc cref="Statement.Topics"/>
    [Refers("topics")]
    public IReadOnlyList<string> TopicIds { get; init; } = [];

    /// <inheritdoc cref="Statement.About"/>
    public IReadOnlyList<AboutEntry> About { get; init; } = [];

    /// <inheritdoc cref="Statement.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Statement.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
