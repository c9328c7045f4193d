using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>An office that a person held.</summary>
sealed record ActorOffice
{
    /// <summary>The person.</summary>
    [RefersTo("actors")]
    public required string ActorId { get; init; }

    /// <summary>Its place among the offices of the person, from 1, oldest first.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="Office.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Office.Organisation"/>
    [RefersTo("actors")]
    public required string? OrganisationId { get; init; }

    /// <inheritdoc cref="Office.FromOn"/>
    public required DateOnly? FromOn { get; init; }

    /// <inheritdoc cref="Office.FromPrecision"/>
    public required DatePrecision? FromPrecision { get; init; }

    /// <inheritdoc cref="Office.ToOn"/>
    public required DateOnly? ToOn { get; init; }

    /// <inheritdoc cref="Office.ToPrecision"/>
    public required DatePrecision? ToPrecision { get; init; }

    /// <inheritdoc cref="Office.Basis"/>
    public required Basis? Basis { get; init; }
}
