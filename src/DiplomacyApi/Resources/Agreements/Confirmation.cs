using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>What one actor says of one step of an agreement.</summary>
public sealed record Confirmation
{
    /// <summary>Id of the confirmation: the agreement's id and a key.</summary>
    public required string Id { get; init; }

    /// <summary>The actor for whom it was said.</summary>
    public required Reference Actor { get; init; }

    /// <summary>Who said it for the actor.</summary>
    public required Reference? Spokesperson { get; init; }

    /// <summary>The step that is spoken of.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What is said of it.</summary>
    public required ConfirmationStance Stance { get; init; }

    /// <summary>When it was said. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? SaidOn { get; init; }

    /// <summary>How much of <see cref="SaidOn"/> is known; null where no date is.</summary>
    public required DatePrecision? SaidPrecision { get; init; }

    /// <summary>What was said, or what was looked for and not found.</summary>
    public required string? Note { get; init; }

    /// <summary>What the entry rests on; where it cites nothing of its own, the citations of its record.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
