namespace DiplomacyApi.Resources.Agreements;

/// <summary>The step of an agreement that a confirmation speaks of.</summary>
public enum Phase
{
    /// <summary>That it was announced.</summary>
    Announced,

    /// <summary>That it was agreed.</summary>
    Agreed,

    /// <summary>That it is being carried out.</summary>
    Started,

    /// <summary>That it was carried out.</summary>
    Completed,
}
