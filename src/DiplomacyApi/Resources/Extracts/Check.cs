using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>What an editor found when a passage was held against other reports.</summary>
public sealed record Check
{
    /// <summary>The finding.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What is right, and what is not, in the editors' words.</summary>
    public required string Note { get; init; }

    /// <summary>The day of the check (ISO 8601).</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>The reports that the passage was held against.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
