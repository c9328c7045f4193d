using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Records;

/// <inheritdoc cref="Note"/>
sealed record NoteEntry
{
    /// <inheritdoc cref="Note.Kind"/>
    public required NoteKind Kind { get; init; }

    /// <inheritdoc cref="Note.Text"/>
    public required string Text { get; init; }
}
