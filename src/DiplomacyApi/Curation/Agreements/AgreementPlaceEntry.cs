using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="AgreementPlace"/>
sealed record AgreementPlaceEntry
{
    /// <inheritdoc cref="AgreementPlace.Place"/>
    [Refers("places")]
    public required string PlaceId { get; init; }

    /// <inheritdoc cref="AgreementPlace.Role"/>
    public required PlaceRole Role { get; init; }
}
