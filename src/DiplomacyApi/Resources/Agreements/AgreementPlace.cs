using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>A place of an agreement.</summary>
public sealed record AgreementPlace
{
    /// <summary>The place.</summary>
    public required Reference Place { get; init; }

    /// <summary>What it is to the agreement.</summary>
    public required PlaceRole Role { get; init; }
}
