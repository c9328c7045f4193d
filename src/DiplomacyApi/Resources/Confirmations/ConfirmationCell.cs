using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>
/// What an actor says of a step: the last of its entries on it, and of those of one day the most definite; an undated one only where no
/// other has a date, and `unknown` only where there is nothing else.
/// </summary>
public sealed record ConfirmationCell
{
    /// <inheritdoc cref="Confirmation.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Confirmation.Stance"/>
    public required ConfirmationStance Stance { get; init; }

    /// <inheritdoc cref="Confirmation.Spokesperson"/>
    public required Reference? Spokesperson { get; init; }

    /// <inheritdoc cref="Confirmation.SaidOn"/>
    public required DateOnly? SaidOn { get; init; }

    /// <inheritdoc cref="Confirmation.SaidPrecision"/>
    public required DatePrecision? SaidPrecision { get; init; }

    /// <summary>How many citations it rests on; `/v1/agreements/{id}/confirmations` has them.</summary>
    public required int CitationsCount { get; init; }

    /// <summary>How many other entries there are of the actor on the step.</summary>
    public required int OthersCount { get; init; }

    // From what says least to what says most.
    static readonly ConfirmationStance[] Definite =
    [
        ConfirmationStance.Unknown, ConfirmationStance.Silent, ConfirmationStance.DeclinesToComment, ConfirmationStance.DoesNotConfirm,
        ConfirmationStance.PartlyConfirms, ConfirmationStance.Announces, ConfirmationStance.Confirms, ConfirmationStance.Denies,
    ];

    /// <summary>The cell for an actor and a step; null where there is no entry.</summary>
    internal static ConfirmationCell? Of(Agreement agreement, string actor, Phase phase)
    {
        var entries = agreement.Confirmations.Where(confirmation => confirmation.Actor.Id == actor && confirmation.Phase == phase)
            .OrderBy(confirmation => confirmation.Stance is not ConfirmationStance.Unknown)
            .ThenBy(confirmation => confirmation.SaidOn)
            .ThenBy(confirmation => Array.IndexOf(Definite, confirmation.Stance))
            .ThenBy(confirmation => confirmation.Id, StringComparer.Ordinal)
            .ToList();
        return entries.Count == 0 ? null : new ConfirmationCell
        {
            Id = entries[^1].Id,
            Stance = entries[^1].Stance,
            Spokesperson = entries[^1].Spokesperson,
            SaidOn = entries[^1].SaidOn,
            SaidPrecision = entries[^1].SaidPrecision,
            CitationsCount = entries[^1].Citations.Count,
            OthersCount = entries.Count - 1,
        };
    }
}
