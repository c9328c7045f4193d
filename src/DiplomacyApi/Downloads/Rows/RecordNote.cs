using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>An editorial note on a record: what a reader should know before relying on it.</summary>
sealed record RecordNote
{
    /// <summary>The collection of the record.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record.</summary>
    public required string RecordId { get; init; }

    /// <summary>Its place among the notes, from 1.</summary>
    public required int Number { get; init; }

    /// <inheritdoc cref="Note.Kind"/>
    public required NoteKind Kind { get; init; }

    /// <inheritdoc cref="Note.Text"/>
    public required string Text { get; init; }
}
