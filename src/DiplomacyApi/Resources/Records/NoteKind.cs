namespace DiplomacyApi.Resources.Records;

/// <summary>What an editorial note is about.</summary>
public enum NoteKind
{
    /// <summary>Something that a source has wrong, and what is right.</summary>
    Correction,

    /// <summary>Something that could not be verified.</summary>
    Doubt,

    /// <summary>Something on which sources differ.</summary>
    Discrepancy,

    /// <summary>Something that helps to read the record rightly.</summary>
    Context,
}
