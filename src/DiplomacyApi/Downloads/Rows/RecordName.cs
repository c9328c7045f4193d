using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>Another name of an actor or a place, in one language.</summary>
sealed record RecordName
{
    /// <summary>The collection of the record: actors or places.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record.</summary>
    public required string RecordId { get; init; }

    /// <summary>Its place among the names, from 1.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="Name.Text"/>
    public required string Text { get; init; }

    /// <inheritdoc cref="Name.Language"/>
    public required string Language { get; init; }

    /// <inheritdoc cref="Name.Kind"/>
    public required NameKind Kind { get; init; }
}
