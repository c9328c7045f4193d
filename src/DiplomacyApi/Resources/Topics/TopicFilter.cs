using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Topics;

/// <summary>Which topics to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Topic), Facets = ["broader"])]
[Example("q", "guarantees")]
[Example("topic", "peace-process")]
[Example("fields", "id,label")]
[Example("include", "broader")]
[Example("facets", "broader")]
public sealed record TopicFilter : NamedListFilter
{
    /// <summary>Ids of topics: only those that belong to one of them.</summary>
    /// <example>peace-process</example>
    [RecordIds("topics")]
    public IReadOnlyList<string>? Broader { get; init; }
}
