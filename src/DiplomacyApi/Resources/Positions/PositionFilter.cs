using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Which positions to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(ListedPosition), Facets = ["proposal", "actor", "stance", "topic", "year", "month"])]
[Example("q", "guarantee*")]
[Example("topic", "peacekeeping")]
[Example("date_from", "2025-02-01")]
[Example("include", "statement")]
[Example("fields", "id,actor,stance,taken_on")]
[Example("facets", "stance")]
public sealed record PositionFilter : DatedListFilter
{
    /// <summary>Ids of proposals.</summary>
    /// <example>european-presence-us-backstop-2025-02</example>
    [RecordIds("proposals")]
    public IReadOnlyList<string>? Proposal { get; init; }

    /// <summary>Ids of actors who take the position.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>Where the actor stands.</summary>
    /// <example>rejects</example>
    public IReadOnlyList<PositionStance>? Stance { get; init; }

    /// <summary>`true`: only positions with which an actor moved from the one before; `false`: only the others.</summary>
    /// <example>false</example>
    public bool? IsChange { get; init; }
}
