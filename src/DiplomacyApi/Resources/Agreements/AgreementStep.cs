using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>A step in the history of an agreement.</summary>
public sealed record AgreementStep
{
    /// <summary>Where the agreement stood from then on.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>Since when. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? SinceOn { get; init; }

    /// <summary>How much of <see cref="SinceOn"/> is known; null where no date is.</summary>
    public required DatePrecision? SincePrecision { get; init; }

    /// <summary>The actor by whose account it stood so; null where that is not in question.</summary>
    public required Reference? ReportedBy { get; init; }

    /// <summary>What happened, in the editors' words.</summary>
    public required string? Note { get; init; }

    /// <summary>What the entry rests on; where it cites nothing of its own, the citations of its record.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
