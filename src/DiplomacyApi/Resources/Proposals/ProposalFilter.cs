using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>Which proposals to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Proposal), Facets = ["proposer", "addressee", "kind", "status", "topic", "year", "month"])]
[Example("q", "backstop")]
[Example("topic", "ceasefire")]
[Example("fields", "id,title,status")]
[Example("include", "positions.actor")]
[Example("facets", "status")]
public sealed record ProposalFilter : DatedListFilter
{
    /// <summary>Ids of actors who put it forward.</summary>
    /// <example>emmanuel-macron</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Proposer { get; init; }

    /// <summary>Ids of actors to whom it was put.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Addressee { get; init; }

    /// <summary>Kinds of proposal.</summary>
    /// <example>ceasefire</example>
    public IReadOnlyList<ProposalKind>? Kind { get; init; }

    /// <summary>Where it stands.</summary>
    /// <example>superseded</example>
    public IReadOnlyList<ProposalStatus>? Status { get; init; }

    /// <summary>Ids of actors that took a position on it. With `stance`: in that stance.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? PositionOf { get; init; }

    /// <summary>Stances of the positions taken on it.</summary>
    /// <example>rejects</example>
    public IReadOnlyList<PositionStance>? Stance { get; init; }
}
