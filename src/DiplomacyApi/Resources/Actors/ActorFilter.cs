using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Resources.Actors;

/// <summary>Which actors to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[ListOf(typeof(Actor), Facets = ["kind", "country", "topic"])]
[Example("q", "Москалькова")]
[Example("topic", "ceasefire")]
[Example("fields", "id,name,kind")]
[Example("include", "part_of")]
[Example("facets", "kind")]
public sealed record ActorFilter : NamedListFilter
{
    /// <summary>Kinds of actor.</summary>
    /// <example>person</example>
    public IReadOnlyList<ActorKind>? Kind { get; init; }

    /// <summary>Countries, as ISO 3166-1 alpha-3 codes.</summary>
    /// <example>UKR</example>
    [CountryCodes]
    public IReadOnlyList<string>? Country { get; init; }

    /// <summary>Ids of actors: only those that are part of one of them.</summary>
    /// <example>russia</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? PartOf { get; init; }
}
