using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="Party"/>
sealed record PartyEntry
{
    /// <inheritdoc cref="Party.Actor"/>
    [Refers("actors")]
    public required string ActorId { get; init; }

    /// <inheritdoc cref="Party.Role"/>
    public required PartyRole Role { get; init; }

    /// <inheritdoc cref="Party.Note"/>
    public string? Note { get; init; }
}
