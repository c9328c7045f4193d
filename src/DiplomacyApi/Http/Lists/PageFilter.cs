namespace DiplomacyApi.Http.Lists;

/// <summary>What every answer that comes in pages can be asked, where it depends on the day on which the dataset is looked at.</summary>
public abstract record PageFilter : PagedRequest
{
    /// <summary>A day (YYYY-MM-DD): the dataset as it stood at the end of it. Later records, steps, positions and numbers are left out, and so is what has no date; `meta.applied.undated_left_out` counts it.</summary>
    /// <example>2025-12-31</example>
    public DateOnly? AsOf { get; init; }
}
