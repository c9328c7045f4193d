using DiplomacyApi.Resources.Claims;

namespace DiplomacyApi.Curation.Claims;

/// <inheritdoc cref="ClaimRelation"/>
sealed record ClaimRelationEntry
{
    /// <inheritdoc cref="ClaimRelation.Kind"/>
    public required ClaimRelationKind Kind { get; init; }

    /// <inheritdoc cref="ClaimRelation.Claim"/>
    [Refers("claims")]
    public required string ClaimId { get; init; }
}
