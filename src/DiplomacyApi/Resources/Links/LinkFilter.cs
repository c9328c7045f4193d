using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Links;

/// <summary>Which neighbours of a record to list.</summary>
public sealed record LinkFilter : PageFilter, ICheckedRequest
{
    /// <summary>The collection of the record whose neighbours are asked for.</summary>
    /// <example>actors</example>
    [RouteParameter]
    [AllowedValues("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")]
    public string Resource { get; init; } = "";

    /// <summary>Id of the record.</summary>
    /// <example>emmanuel-macron</example>
    [RouteParameter]
    public string Id { get; init; } = "";

    /// <summary>Relations, such as `speaker`, `party` or `cites`, and, read the other way, `said`, `party_in` or `cited_by`.</summary>
    /// <example>said</example>
    public IReadOnlyList<string>? Relation { get; init; }

    /// <summary>Collections of the neighbours.</summary>
    /// <example>statements</example>
    public IReadOnlyList<string>? Collection { get; init; }

    internal override string Order => "-date";

    void ICheckedRequest.Check(RequestFailures failures)
    {
        Known("relation", Relation, [.. Relations.Inverses.Keys, .. Relations.Inverses.Values], failures);
        Known("collection", Collection, [.. Storage.RecordIndex.Tables.Select(table => table.Name)], failures);
    }

    static void Known(string parameter, IReadOnlyList<string>? values, IReadOnlyList<string> known, RequestFailures failures)
    {
        foreach (var value in (values ?? []).Where(value => !known.Contains(value, StringComparer.Ordinal)))
            failures.Add(ProblemTypes.InvalidParameter, parameter, value, "is not one of the names", string.Join(", ", known.Distinct(StringComparer.Ordinal)), Nearest.To(value, known));
    }
}
