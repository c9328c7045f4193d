namespace DiplomacyApi.Curation;

/// <summary>Something that figures count.</summary>
sealed record MeasureEntry
{
    /// <summary>The code of the measure, in snake_case.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the measure.</summary>
    public required string Label { get; init; }

    /// <summary>The unit in which it is counted.</summary>
    public required string Unit { get; init; }

    /// <summary>What is counted, and what is not.</summary>
    public required string Definition { get; init; }
}
