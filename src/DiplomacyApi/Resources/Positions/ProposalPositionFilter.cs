using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Which positions on one proposal to list.</summary>
[Offers(Without = [Http.Formats.Format.Parquet])]
[ListOf(typeof(ListedPosition), Facets = ["actor", "stance", "topic", "year", "month"])]
[Example("q", "truce")]
[Example("topic", "ceasefire")]
public sealed record ProposalPositionFilter : PositionsFilter
{
    /// <summary>Id of the proposal.</summary>
    /// <example>us-30-day-ceasefire-2025</example>
    [RouteParameter]
    public string Id { get; init; } = "";
}
