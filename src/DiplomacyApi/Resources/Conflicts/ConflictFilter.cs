using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>Which conflicts to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Conflict), Facets = ["topic", "year"])]
[Example("q", "invasion")]
[Example("topic", "ceasefire")]
[Example("date_from", "2022-02-24")]
[Example("fields", "id,title")]
[Example("include", "citations.article")]
[Example("facets", "topic")]
public sealed record ConflictFilter : DatedListFilter;
