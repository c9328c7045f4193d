using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>Which conflicts to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Example("q", "invasion")]
[Example("topic", "ceasefire")]
[Example("date_from", "2022-02-24")]
public sealed record ConflictFilter : DatedListFilter;
