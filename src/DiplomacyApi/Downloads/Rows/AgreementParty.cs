using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>An actor and its part in an agreement.</summary>
sealed record AgreementParty
{
    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required string AgreementId { get; init; }

    /// <inheritdoc cref="Party.Actor"/>
    [RefersTo("actors")]
    public required string ActorId { get; init; }

    /// <inheritdoc cref="Party.Role"/>
    public required PartyRole Role { get; init; }

    /// <inheritdoc cref="Party.Note"/>
    public required string? Note { get; init; }
}
