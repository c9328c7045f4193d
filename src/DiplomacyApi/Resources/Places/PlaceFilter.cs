using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Resources.Places;

/// <summary>Which places to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Offers(Geojson)]
[ListOf(typeof(Place), Facets = ["country", "topic"])]
[Example("q", "Суми")]
[Example("topic", "evacuation-of-civilians")]
[Example("fields", "id,name")]
[Example("include", "citations.article")]
[Example("facets", "country")]
public sealed record PlaceFilter : NamedListFilter
{
    /// <summary>Countries, as ISO 3166-1 alpha-3 codes.</summary>
    /// <example>UKR</example>
    [CountryCodes]
    public IReadOnlyList<string>? Country { get; init; }
}
