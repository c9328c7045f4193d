using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>Which confirmations to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(ListedConfirmation), Facets = ["agreement", "actor", "spokesperson", "phase", "stance", "topic", "year", "month"])]
public sealed record ConfirmationFilter : ConfirmationsFilter
{
    /// <summary>Ids of agreements.</summary>
    /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
    [RecordIds("agreements")]
    public IReadOnlyList<string>? Agreement { get; init; }
}
