using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>The number that an actor gives an agreement in a count of its own.</summary>
public sealed record Numbering
{
    /// <summary>The actor who counts.</summary>
    public required Reference CountedBy { get; init; }

    /// <summary>The number.</summary>
    public required int Number { get; init; }

    /// <summary>What the number rests on.</summary>
    public required NumberingBasis Basis { get; init; }

    /// <summary>What the entry rests on; where it cites nothing of its own, the citations of its record.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
