using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>What each of some proposals says of a topic.</summary>
public sealed record ComparedTerms
{
    /// <inheritdoc cref="Term.Topic"/>
    public required Reference? Topic { get; init; }

    /// <summary>The terms by the ids of the proposals, one list for each of them; empty where it says nothing of the topic.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Term>> Terms { get; init; }
}
