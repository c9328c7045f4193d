using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Actors;

/// <summary>An office that a person held.</summary>
public sealed record Office
{
    /// <summary>Title of the office.</summary>
    public required string Title { get; init; }

    /// <summary>The actor whose office it is; null where it is not recorded.</summary>
    public required Reference? Organisation { get; init; }

    /// <summary>Since when it was held. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? FromOn { get; init; }

    /// <summary>How much of <see cref="FromOn"/> is known; null where no date is.</summary>
    public required DatePrecision? FromPrecision { get; init; }

    /// <summary>Until when it was held; null with a known beginning also means that it is still held. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? ToOn { get; init; }

    /// <summary>How much of <see cref="ToOn"/> is known; null where no date is.</summary>
    public required DatePrecision? ToPrecision { get; init; }

    /// <summary>What the office rests on where nothing is cited.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>What the office and its dates rest on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
