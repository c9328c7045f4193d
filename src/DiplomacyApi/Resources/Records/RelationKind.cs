namespace DiplomacyApi.Resources.Records;

/// <summary>How one proposal or agreement stands to another record.</summary>
public enum RelationKind
{
    /// <summary>Takes the place of it.</summary>
    Supersedes,

    /// <summary>Was made as an answer to it.</summary>
    RespondsTo,

    /// <summary>Changes parts of it.</summary>
    Amends,

    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Makes it last longer.</summary>
    Extends,

    /// <summary>Was followed by it, which grew out of this.</summary>
    LeadsTo,
}
