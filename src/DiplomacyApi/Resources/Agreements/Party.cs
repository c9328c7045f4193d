using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>An actor's part in an agreement.</summary>
public sealed record Party
{
    /// <summary>The actor.</summary>
    public required Reference Actor { get; init; }

    /// <summary>Its part.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>What the part rests on, in the editors' words.</summary>
    public required string? Note { get; init; }
}
