using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Records;

/// <inheritdoc cref="Relation"/>
sealed record RelationEntry
{
    /// <inheritdoc cref="Relation.Kind"/>
    public required RelationKind Kind { get; init; }

    /// <inheritdoc cref="Relation.Record"/>
    [Refers("")]
    public required string Record { get; init; }

    /// <inheritdoc cref="Relation.Note"/>
    public string? Note { get; init; }
}
