namespace DiplomacyApi.Resources.Records;

/// <summary>How a proposal or an agreement follows from, or leads to, another record.</summary>
public sealed record Relation
{
    /// <summary>How this record stands to the other.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The other record.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>What the relation rests on, in the editors' words.</summary>
    public required string? Note { get; init; }
}
