using System.ComponentModel.DataAnnotations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Changes;

/// <summary>Of which record to list the history.</summary>
public sealed record HistoryFilter : PagedRequest
{
    /// <summary>The collection of the record.</summary>
    /// <example>agreements</example>
    [RouteParameter]
    [AllowedValues("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")]
    public string Resource { get; init; } = "";

    /// <summary>Id of the record; of a withdrawn one the last that it had.</summary>
    /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
    [RouteParameter]
    public string Id { get; init; } = "";

    internal override string Order => "date";
}
