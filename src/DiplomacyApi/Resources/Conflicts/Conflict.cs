using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Conflicts;

/// <summary>A conflict: the context that everything else belongs to.</summary>
public sealed record Conflict : IRecord
{
    /// <inheritdoc cref="IEntry.Id"/>
    public required string Id { get; init; }

    /// <summary>The name of the conflict.</summary>
    public required string Title { get; init; }

    /// <summary>What the conflict is, in the editors' words.</summary>
    public required string Summary { get; init; }

    /// <summary>When it began. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? BeganOn { get; init; }

    /// <summary>How much of <see cref="BeganOn"/> is known; null where no date is.</summary>
    public required DatePrecision? BeganPrecision { get; init; }

    /// <summary>When it ended. First day of the time named (ISO 8601); null where it is not known.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>How much of <see cref="EndedOn"/> is known; null where no date is.</summary>
    public required DatePrecision? EndedPrecision { get; init; }

    /// <summary>The countries that it is fought over or in, as ISO 3166-1 alpha-3 codes.</summary>
    public required IReadOnlyList<string> CountryCodes { get; init; }

    /// <summary>Its id in the UCDP dyadic and conflict datasets; null where no match was made.</summary>
    public required string? UcdpConflictId { get; init; }

    /// <summary>What the record rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What a reader should know before relying on the record.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <inheritdoc cref="IRecord.FirstRelease"/>
    [Derived]
    public string? FirstRelease { get; set; }

    /// <inheritdoc cref="IRecord.LastChangedRelease"/>
    [Derived]
    public string? LastChangedRelease { get; set; }
}
