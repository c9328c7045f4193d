using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A place of an agreement.</summary>
sealed record AgreementPlaceRow
{
    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required string AgreementId { get; init; }

    /// <inheritdoc cref="AgreementPlace.Place"/>
    [RefersTo("places")]
    public required string PlaceId { get; init; }

    /// <inheritdoc cref="AgreementPlace.Role"/>
    public required PlaceRole Role { get; init; }
}
