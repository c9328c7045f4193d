using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Confirmations;

/// <summary>What one actor says of one step of an agreement, as a row of its own.</summary>
public sealed record ListedConfirmation : IEntry
{
    /// <inheritdoc cref="Confirmation.Id"/>
    public required string Id { get; init; }

    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required Reference Agreement { get; init; }

    /// <inheritdoc cref="Confirmation.Actor"/>
    [RefersTo("actors")]
    public required Reference Actor { get; init; }

    /// <inheritdoc cref="Confirmation.Spokesperson"/>
    [RefersTo("actors")]
    public required Reference? Spokesperson { get; init; }

    /// <inheritdoc cref="Confirmation.Phase"/>
    public required Phase Phase { get; init; }

    /// <inheritdoc cref="Confirmation.Stance"/>
    public required ConfirmationStance Stance { get; init; }

    /// <inheritdoc cref="Confirmation.SaidOn"/>
    public required DateOnly? SaidOn { get; init; }

    /// <inheritdoc cref="Confirmation.SaidPrecision"/>
    public required DatePrecision? SaidPrecision { get; init; }

    /// <inheritdoc cref="Confirmation.Note"/>
    public required string? Note { get; init; }

    /// <inheritdoc cref="Confirmation.Citations"/>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The confirmations of an agreement as rows.</summary>
    internal static IEnumerable<ListedConfirmation> Of(Agreement agreement) => agreement.Confirmations.Select(confirmation => new ListedConfirmation
    {
        Id = confirmation.Id,
        Agreement = Reference.To("agreements", agreement.Id, agreement.Title),
        Actor = confirmation.Actor,
        Spokesperson = confirmation.Spokesperson,
        Phase = confirmation.Phase,
        Stance = confirmation.Stance,
        SaidOn = confirmation.SaidOn,
        SaidPrecision = confirmation.SaidPrecision,
        Note = confirmation.Note,
        Citations = confirmation.Citations,
    });
}
