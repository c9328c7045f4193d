using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Positions;

/// <summary>Where an actor stands on a proposal from a day on, as a row of its own.</summary>
public sealed record ListedPosition : IEntry
{
    /// <inheritdoc cref="Position.Id"/>
    public required string Id { get; init; }

    /// <summary>The proposal.</summary>
    [RefersTo("proposals")]
    public required Reference Proposal { get; init; }

    /// <inheritdoc cref="Position.Actor"/>
    [RefersTo("actors")]
    public required Reference Actor { get; init; }

    /// <inheritdoc cref="Position.Stance"/>
    public required PositionStance Stance { get; init; }

    /// <summary>Where the actor stood before, by the last earlier dated position on the same proposal; null where this is the first.</summary>
    public required PositionStance? StanceBefore { get; init; }

    /// <inheritdoc cref="Position.Conditions"/>
    public required string? Conditions { get; init; }

    /// <inheritdoc cref="Position.TakenOn"/>
    public required DateOnly? TakenOn { get; init; }

    /// <inheritdoc cref="Position.TakenPrecision"/>
    public required DatePrecision? TakenPrecision { get; init; }

    /// <inheritdoc cref="Position.Statement"/>
    [RefersTo("statements")]
    public required Reference? Statement { get; init; }

    /// <inheritdoc cref="Position.Note"/>
    public required string? Note { get; init; }

    /// <inheritdoc cref="Position.Citations"/>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The positions of a proposal as rows.</summary>
    internal static IEnumerable<ListedPosition> Of(Proposal proposal) => proposal.Positions.Select((position, index) => new ListedPosition
    {
        Id = position.Id,
        Proposal = Reference.To("proposals", proposal.Id, proposal.Title),
        Actor = position.Actor,
        Stance = position.Stance,
        StanceBefore = proposal.Positions.Take(index).LastOrDefault(earlier => earlier.Actor == position.Actor && earlier.TakenOn is not null)?.Stance,
        Conditions = position.Conditions,
        TakenOn = position.TakenOn,
        TakenPrecision = position.TakenPrecision,
        Statement = position.Statement,
        Note = position.Note,
        Citations = position.Citations,
    });
}
