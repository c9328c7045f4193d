using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>One term of a proposal.</summary>
public sealed record Term
{
    /// <summary>Its place among the terms, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the term is about.</summary>
    public required Reference? Topic { get; init; }

    /// <summary>The term, in the editors' words.</summary>
    public required string Text { get; init; }
}
