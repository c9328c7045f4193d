using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Actors;

/// <summary>Someone or something that speaks, proposes, agrees, claims, counts or publishes.</summary>
public sealed record Actor : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>What the actor is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The name under which the actor is shown, in English.</summary>
    public required string Name { get; init; }

    /// <summary>Who or what the actor is, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Other names: official, short, native, and the spellings that sources use.</summary>
    public required IReadOnlyList<Name> Names { get; init; }

    /// <summary>The country that the actor is, belongs to or works for, as an ISO 3166-1 alpha-3 code; null where there is none.</summary>
    public required string? CountryCode { get; init; }

    /// <summary>The actor that this one is part of.</summary>
    [RefersTo("actors")]
    public required Reference? PartOf { get; init; }

    /// <summary>Its item in Wikidata; null where no match was made.</summary>
    public required string? WikidataId { get; init; }

    /// <summary>Its id in the UCDP actor dataset; null where no match was made.</summary>
    public required string? UcdpActorId { get; init; }

    /// <summary>Its code in the CAMEO actor code book; null where no match was made.</summary>
    public required string? CameoCode { get; init; }

    /// <summary>The offices of a person, oldest first.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>What the record rests on; may be empty.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What a reader should know before relying on the record.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
