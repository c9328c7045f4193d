using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Tables;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>Which proposals to compare.</summary>
public sealed record ProposalComparisonFilter : TableFilter
{
    /// <summary>Ids of two to ten proposals, in the order in which they are to stand.</summary>
    /// <example>us-30-day-ceasefire-2025,30-day-from-12-may-2025</example>
    [Required]
    [Length(2, 10)]
    [RecordIds("proposals")]
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>A day (YYYY-MM-DD) on which all of them were there: each with the status that it had at the end of it, and with the figures and relations that were known by then; without it as they stand now.</summary>
    /// <example>2025-05-31</example>
    public override DateOnly? AsOf { get; init; }
}
