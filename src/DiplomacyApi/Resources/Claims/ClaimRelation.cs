using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Claims;

/// <summary>How a claim stands to another claim.</summary>
public sealed record ClaimRelation
{
    /// <summary>How it stands to it.</summary>
    public required ClaimRelationKind Kind { get; init; }

    /// <summary>The other claim.</summary>
    public required Reference Claim { get; init; }
}
