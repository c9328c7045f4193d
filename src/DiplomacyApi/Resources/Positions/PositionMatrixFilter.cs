using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Http.Tables;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Which proposals and actors to put side by side. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
public sealed record PositionMatrixFilter : TableFilter, ICheckedRequest
{
    /// <summary>Ids of proposals: each is a column, also where nobody's position on it is known. Without it, the proposals that match and on which there is a position.</summary>
    /// <example>us-30-day-ceasefire-2025</example>
    [Prefilled]
    [RecordIds("proposals")]
    public IReadOnlyList<string>? Proposal { get; init; }

    /// <summary>Ids of actors: each is a row, also where no position of it is known. Without it, every actor that has one.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>Ids of topics of the proposals; a narrower topic counts as the wider one.</summary>
    /// <example>ceasefire</example>
    [RecordIds("topics")]
    public IReadOnlyList<string>? Topic { get; init; }

    /// <summary>Ids of conflicts that the proposals belong to.</summary>
    /// <example>russia-ukraine-war</example>
    [RecordIds("conflicts")]
    public IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>Kinds of proposal.</summary>
    /// <example>ceasefire</example>
    public IReadOnlyList<ProposalKind>? Kind { get; init; }

    void ICheckedRequest.Check(RequestFailures failures)
    {
        if (this is { Proposal: null, Actor: null, Topic: null, Kind: null })
            failures.Add(ProblemTypes.QueryTooExpensive, "proposal", null, "is missing, and so are `actor`, `topic` and `kind`; a matrix of everything would be too large to read", "at least one of proposal, actor, topic, kind");
    }
}
