using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>How one of the compared proposals follows from, or leads to, another of them.</summary>
public sealed record ComparedRelation
{
    /// <summary>The proposal that has the relation.</summary>
    public required Reference From { get; init; }

    /// <summary>How it stands to the other.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The other proposal.</summary>
    public required Reference To { get; init; }

    /// <inheritdoc cref="Relation.Note"/>
    public required string? Note { get; init; }
}
