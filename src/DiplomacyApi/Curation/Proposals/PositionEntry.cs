using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Curation.Proposals;

/// <inheritdoc cref="Position"/>
sealed record PositionEntry
{
    /// <summary>A short name for the entry, unique in its record; the entry's id is the record's id, a hyphen and this key.</summary>
    public required string Key { get; init; }

    /// <inheritdoc cref="Position.Actor"/>
    [Refers("actors")]
    public required string ActorId { get; init; }

    /// <summary>Where the actor stands; left out where a statement shows it.</summary>
    public PositionStance? Stance { get; init; }

    /// <inheritdoc cref="Position.Conditions"/>
    public string? Conditions { get; init; }

    /// <summary>When the position was taken; left out where a statement shows it.</summary>
    public PartialDate? TakenOn { get; init; }

    /// <inheritdoc cref="Position.Statement"/>
    [Refers("statements")]
    public string? StatementId { get; init; }

    /// <inheritdoc cref="Position.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="Position.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
