using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Figures;

/// <summary>Which figures to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Figure), Facets = ["measure", "side", "reported_by", "topic", "year", "month"])]
[Example("q", "Kursk region")]
[Example("topic", "evacuation-of-civilians")]
[Example("date_from", "2025-02-01")]
[Example("fields", "id,value,summary")]
[Example("include", "reported_by")]
[Example("facets", "measure")]
public sealed record FigureFilter : DatedListFilter
{
    /// <summary>Ids of records as `collection/id`: only what is about one of them.</summary>
    /// <example>agreements/kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds]
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>What is counted: codes of measures that occur in the release.</summary>
    /// <example>persons_missing</example>
    [ReleaseValues("measures")]
    public IReadOnlyList<string>? Measure { get; init; }

    /// <summary>Ids of actors whose people or goods are counted.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Side { get; init; }

    /// <summary>Ids of actors who report the number.</summary>
    /// <example>icrc</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? ReportedBy { get; init; }
}
