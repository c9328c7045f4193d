using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>Where an actor stands on a proposal from a day on.</summary>
public sealed record Position
{
    /// <summary>Id of the position: the proposal's id and a key.</summary>
    public required string Id { get; init; }

    /// <summary>The actor whose position it is.</summary>
    public required Reference Actor { get; init; }

    /// <summary>Where the actor stands.</summary>
    public required PositionStance Stance { get; init; }

    /// <summary>What the actor asks for in return; null where nothing is known.</summary>
    public required string? Conditions { get; init; }

    /// <summary>When the position was taken. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? TakenOn { get; init; }

    /// <summary>How much of <see cref="TakenOn"/> is known; null where no date is.</summary>
    public required DatePrecision? TakenPrecision { get; init; }

    /// <summary>The statement that shows the position; stance and date are then the statement's.</summary>
    public required Reference? Statement { get; init; }

    /// <summary>What the position rests on, in the editors' words.</summary>
    public required string? Note { get; init; }

    /// <summary>What the entry rests on; where it cites nothing of its own, the citations of its record.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
