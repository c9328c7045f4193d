using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Which positions to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(ListedPosition), Facets = ["proposal", "actor", "stance", "topic", "year", "month"])]
[Example("q", "guarantee*")]
[Example("topic", "peacekeeping")]
[Example("date_from", "2025-02-01")]
public sealed record PositionFilter : PositionsFilter
{
    /// <summary>Ids of proposals.</summary>
    /// <example>european-presence-us-backstop-2025-02</example>
    [RecordIds("proposals")]
    public IReadOnlyList<string>? Proposal { get; init; }
}
