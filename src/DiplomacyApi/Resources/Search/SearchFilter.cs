using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Resources.Search;

/// <summary>What to look for in all collections. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
public sealed record SearchFilter : PageFilter, ICheckedRequest
{
    /// <summary>
    /// Words to look for: `word`, `"a phrase"`, `-excluded`, and `begin*` from three letters on. Case and accents make no difference, and a
    /// record is also found by the names, in any language, of the actors and places that it refers to. At most 200 letters and 16 words.
    /// </summary>
    /// <example>security guarantees</example>
    [Required]
    [SearchWords]
    public string Q { get; init; } = "";

    /// <summary>Collections to look in; without it all of them.</summary>
    /// <example>proposals</example>
    [AllowedValues("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")]
    public IReadOnlyList<string>? Collection { get; init; }

    /// <summary>Ids of conflicts: only records that belong to one of them or, where they have none of their own, are linked to a record that does.</summary>
    /// <example>russia-ukraine-war</example>
    [RecordIds("conflicts")]
    public IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>Ids of topics; a narrower topic counts as the wider one. For what has no topic of its own: linked to a record of it.</summary>
    /// <example>security-guarantees</example>
    [RecordIds("topics")]
    public IReadOnlyList<string>? Topic { get; init; }

    /// <summary>First day (YYYY-MM-DD): only records whose date is that day or later. Actors, places and topics have no date, and are left out once a day is given.</summary>
    /// <example>2025-02-24</example>
    public DateOnly? DateFrom { get; init; }

    /// <summary>Last day (YYYY-MM-DD): only records whose date is that day or earlier. Records without a date are left out once a day is given.</summary>
    /// <example>2025-03-31</example>
    public DateOnly? DateTo { get; init; }

    /// <summary>
    /// The order: `relevance` is best first, `-date` newest first, `date` oldest first. Of the order by relevance the first 1,000 rows can be
    /// paged through; where more than 10,000 records match it is newest first as well, and `ranked_by` in `meta.applied` says so.
    /// </summary>
    /// <example>relevance</example>
    [AllowedValues("relevance", "-date", "date")]
    [DefaultValue("relevance")]
    public string? Sort { get; init; }

    /// <summary>The most rows of the answer. Without it JSON gives 25 a page, and CSV and NDJSON all rows that match.</summary>
    /// <example>5</example>
    [Range(1, 100)]
    [DefaultValue(DefaultRows)]
    public override int? Limit { get; init; }

    internal override string Order => Sort ?? "relevance";

    void ICheckedRequest.Check(RequestFailures failures)
    {
        if (DateFrom > DateTo) failures.Add(ProblemTypes.InvalidRange, "date_to", Iso.Day(DateTo), $"lies before date_from, {Iso.Day(DateFrom)}", "a day that is not earlier than date_from");
    }
}
