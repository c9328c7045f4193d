using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="Confirmation"/>
sealed record ConfirmationEntry
{
    /// <summary>A short name for the entry, unique in its record; the entry's id is the record's id, a hyphen and this key.</summary>
    public required string Key { get; init; }

    /// <inheritdoc cref="Confirmation.Actor"/>
    [Refers("actors")]
    public required string ActorId { get; init; }

    /// <inheritdoc cref="Confirmation.Spokesperson"/>
    [Refers("actors")]
    public string? SpokespersonId { get; init; }

    /// <inheritdoc cref="Confirmation.Phase"/>
    public required Phase Phase { get; init; }

    /// <inheritdoc cref="Confirmation.Stance"/>
    public required ConfirmationStance Stance { get; init; }

    /// <inheritdoc cref="Confirmation.SaidOn"/>
    public PartialDate? SaidOn { get; init; }

    /// <inheritdoc cref="Confirmation.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="Confirmation.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
