using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Claims;

namespace DiplomacyApi.Curation.Claims;

/// <inheritdoc cref="Claim"/>
sealed record ClaimEntry : ClaimBody, IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Claim.Conflict"/>
    [Refers("conflicts")]
    public required string ConflictId { get; init; }
}
