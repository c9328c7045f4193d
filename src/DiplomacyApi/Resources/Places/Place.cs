using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Places;

/// <summary>Where something happened.</summary>
public sealed record Place : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>The name under which the place is shown, in English.</summary>
    public required string Name { get; init; }

    /// <summary>Other names: official, native, and the spellings that sources use.</summary>
    public required IReadOnlyList<Name> Names { get; init; }

    /// <summary>The country, as an ISO 3166-1 alpha-3 code, as internationally recognised.</summary>
    public required string? CountryCode { get; init; }

    /// <summary>The region, as an ISO 3166-2 code.</summary>
    public required string? Admin1Code { get; init; }

    /// <summary>Degrees north, WGS 84.</summary>
    [Unit("degrees")]
    public required decimal? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    [Unit("degrees")]
    public required decimal? Longitude { get; init; }

    /// <summary>How exactly the coordinates name it.</summary>
    public required PlacePrecision Precision { get; init; }

    /// <summary>What codes and coordinates rest on where nothing is cited.</summary>
    public required Basis? Basis { get; init; }

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
