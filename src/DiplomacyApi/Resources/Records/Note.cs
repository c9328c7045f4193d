namespace DiplomacyApi.Resources.Records;

/// <summary>An editorial note: what a reader should know before relying on the record.</summary>
public sealed record Note
{
    /// <summary>What the note is about.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>The note, in the editors' words.</summary>
    public required string Text { get; init; }
}
