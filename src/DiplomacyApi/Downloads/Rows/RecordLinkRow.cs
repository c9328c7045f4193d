using DiplomacyApi.Resources.Links;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A reference from one record to another. Every reference of every record stands here once, from the record that holds it.</summary>
sealed record RecordLinkRow
{
    /// <summary>Its place among the links, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The collection of the record that refers.</summary>
    public required string FromCollection { get; init; }

    /// <summary>Id of the record that refers.</summary>
    public required string FromId { get; init; }

    /// <summary>How it stands to the other.</summary>
    public required string Relation { get; init; }

    /// <summary>The collection of the record referred to.</summary>
    public required string ToCollection { get; init; }

    /// <summary>Id of the record referred to.</summary>
    public required string ToId { get; init; }

    /// <inheritdoc cref="Link.EntryId"/>
    public required string? EntryId { get; init; }

    /// <inheritdoc cref="Link.DatedOn"/>
    public required DateOnly? DatedOn { get; init; }

    /// <inheritdoc cref="Link.Stance"/>
    public required string? Stance { get; init; }
}
