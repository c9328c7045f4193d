namespace DiplomacyApi.Resources.Records;

/// <summary>A record that is spoken about, and how the speaker stands to it.</summary>
public sealed record About
{
    /// <summary>The record spoken about.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>How the speaker stands to it; null where only the subject is known.</summary>
    public required Stance? Stance { get; init; }
}
