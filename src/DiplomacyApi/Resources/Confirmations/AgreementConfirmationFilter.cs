using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>Which confirmations of one agreement to list.</summary>
[Offers(Without = [Http.Formats.Format.Parquet])]
[ListOf(typeof(ListedConfirmation), Facets = ["actor", "spokesperson", "phase", "stance", "topic", "year", "month"])]
public sealed record AgreementConfirmationFilter : ConfirmationsFilter
{
    /// <summary>Id of the agreement.</summary>
    /// <example>kursk-sumy-belarus-evacuation-2025-02</example>
    [RouteParameter]
    public string Id { get; init; } = "";
}
