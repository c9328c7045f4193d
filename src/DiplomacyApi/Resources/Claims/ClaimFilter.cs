using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Claims;

/// <summary>Which claims to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Claim), Facets = ["claimant", "kind", "standing", "topic", "year", "month"])]
[Example("q", "\"prisoners of war\"")]
[Example("topic", "treatment-of-prisoners-of-war")]
[Example("date_from", "2025-01-31")]
[Example("fields", "id,claimant,text")]
[Example("include", "claimant")]
[Example("facets", "standing")]
public sealed record ClaimFilter : DatedListFilter
{
    /// <summary>Ids of actors who claim it.</summary>
    /// <example>center-for-countering-disinformation</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Claimant { get; init; }

    /// <summary>Kinds of claim.</summary>
    /// <example>denial</example>
    public IReadOnlyList<ClaimKind>? Kind { get; init; }

    /// <summary>How it stands against what else is known.</summary>
    /// <example>contested</example>
    public IReadOnlyList<ClaimStanding>? Standing { get; init; }

    /// <summary>Ids of records as `collection/id`: only what is about one of them.</summary>
    /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds]
    public IReadOnlyList<string>? About { get; init; }
}
