using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Lists;

/// <summary>What a list of dated records can be asked.</summary>
public abstract record DatedListFilter : ListFilter, ICheckedRequest
{
    /// <summary>First day (YYYY-MM-DD): only records whose date is that day or later. A date known only to the month or year matches if any of its days does.</summary>
    /// <example>2025-02-24</example>
    public DateOnly? DateFrom { get; init; }

    /// <summary>Last day (YYYY-MM-DD): only records whose date is that day or earlier. Records without a date are left out once a day is given.</summary>
    /// <example>2025-03-31</example>
    public DateOnly? DateTo { get; init; }

    /// <summary>The order: `-date` is newest first, `date` oldest first, `id` by id. Records without a date come last either way.</summary>
    /// <example>-date</example>
    [AllowedValues("-date", "date", "id")]
    [DefaultValue("-date")]
    public string? Sort { get; init; }

    internal override string Order => Sort ?? "-date";

    void ICheckedRequest.Check(RequestFailures failures)
    {
        if (DateFrom > DateTo) failures.Add(ProblemTypes.InvalidRange, "date_to", Iso.Day(DateTo), $"lies before date_from, {Iso.Day(DateFrom)}", "a day that is not earlier than date_from");
    }
}
