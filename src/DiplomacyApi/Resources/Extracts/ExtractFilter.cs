using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>Which extracts to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Extract), Facets = ["article", "verdict", "topic", "year", "month"])]
[Example("q", "game-changer")]
[Example("topic", "evacuation-of-civilians")]
[Example("fields", "id,exact,check")]
[Example("include", "article")]
[Example("facets", "verdict")]
public sealed record ExtractFilter : DatedListFilter
{
    /// <summary>Ids of the articles that print it.</summary>
    /// <example>unattributed-2025-02-25-b23dec</example>
    [RecordIds("articles")]
    public IReadOnlyList<string>? Article { get; init; }

    /// <summary>What was found when it was held against other reports.</summary>
    /// <example>misattributed</example>
    public IReadOnlyList<Verdict>? Verdict { get; init; }
}
