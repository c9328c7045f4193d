using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>Which conflicts to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
public sealed record ConflictFilter : DatedListFilter;
