using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Tables;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>Proposals side by side: a row for each topic of their terms, a column for each proposal.</summary>
public sealed record ProposalComparison
{
    /// <summary>The terms, topic by topic in the order of the topics' labels; terms without a topic come last.</summary>
    public required IReadOnlyList<ComparedTerms> Data { get; init; }

    /// <summary>The proposals, in the order in which they were asked for.</summary>
    public required IReadOnlyList<ComparedProposal> Proposals { get; init; }

    /// <summary>What is measured for at least two of them, each with its figures.</summary>
    public required IReadOnlyList<ComparedFigures> Figures { get; init; }

    /// <summary>How they follow from one another.</summary>
    public required IReadOnlyList<ComparedRelation> Relations { get; init; }

    /// <summary>Other addresses of the same table.</summary>
    public required TableLinks Links { get; init; }

    /// <summary>What the answer comes from, and how the request was understood.</summary>
    public required PageMeta Meta { get; init; }
}
