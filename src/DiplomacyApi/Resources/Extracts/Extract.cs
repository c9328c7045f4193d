using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Extracts;

/// <summary>The passage of an article that supports a record, as printed, and what a check of it found.</summary>
public sealed record Extract : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>The article that prints it.</summary>
    [RefersTo("articles")]
    public required Reference Article { get; init; }

    /// <summary>The passage to the letter, as short as carries the fact; null where it holds no checkable fact and only its place is given.</summary>
    public required string? Exact { get; init; }

    /// <summary>The letters just before it, where it occurs more than once.</summary>
    public required string? Prefix { get; init; }

    /// <summary>The letters just after it, where it occurs more than once.</summary>
    public required string? Suffix { get; init; }

    /// <summary>Where it starts in the text, in Unicode code points from 0; null where no copy of the text is held.</summary>
    [Unit("Unicode code points")]
    public required int? StartsAt { get; init; }

    /// <summary>Where it ends, in Unicode code points, the first one after it; null where no copy of the text is held.</summary>
    [Unit("Unicode code points")]
    public required int? EndsAt { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Always `quotation`: third-party text, used under the right of quotation.</summary>
    [Derived]
    public required string License { get; init; }

    /// <summary>What was found when it was held against other reports; null where it was not checked.</summary>
    public required Check? Check { get; init; }

    /// <summary>When its article was published, first day (ISO 8601); null where no date was seen.</summary>
    [Derived]
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>How much of <see cref="PublishedOn"/> is known; null where no date is.</summary>
    [Derived]
    public required DatePrecision? PublishedPrecision { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
