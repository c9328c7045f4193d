namespace DiplomacyApi.Resources.Records;

/// <summary>How a speaker stands to what is spoken about.</summary>
public enum Stance
{
    /// <summary>Puts it forward.</summary>
    Proposes,

    /// <summary>Speaks for it without being asked to accept it.</summary>
    Supports,

    /// <summary>Accepts it.</summary>
    Accepts,

    /// <summary>Accepts it if something is done or granted.</summary>
    AcceptsWithConditions,

    /// <summary>Takes no clear side.</summary>
    Ambiguous,

    /// <summary>Speaks against it without refusing it.</summary>
    Criticises,

    /// <summary>Refuses it.</summary>
    Rejects,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Gives it as a fact.</summary>
    Reports,
}
