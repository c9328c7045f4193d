using DiplomacyApi.Resources.Claims;

namespace DiplomacyApi.Curation.Claims;

/// <inheritdoc cref="Claim"/>
sealed record NestedClaimEntry : ClaimBody
{
    /// <summary>A short name for the entry, unique in its record; the entry's id is the record's id, a hyphen and this key.</summary>
    public required string Key { get; init; }
}
