using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Resources.Positions;

/// <summary>What a list of positions can be asked, whether it holds those on all proposals or on one.</summary>
[Example("fields", "id,actor,stance,taken_on")]
[Example("facets", "stance")]
[Example("include", "statement")]
public abstract record PositionsFilter : DatedListFilter
{
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
