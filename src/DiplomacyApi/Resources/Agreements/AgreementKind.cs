namespace DiplomacyApi.Resources.Agreements;

/// <summary>What was arranged.</summary>
public enum AgreementKind
{
    /// <summary>People are brought out of danger.</summary>
    Evacuation,

    /// <summary>A way out, or in, that is not to be fired upon.</summary>
    HumanitarianCorridor,

    /// <summary>People held are exchanged.</summary>
    PrisonerExchange,

    /// <summary>The bodies of the dead are handed over.</summary>
    RemainsRepatriation,

    /// <summary>Children return to their families.</summary>
    ChildReturn,

    /// <summary>Civilians who were held are set free.</summary>
    CivilianRelease,

    /// <summary>Grain and other food may pass.</summary>
    FoodExport,

    /// <summary>Energy supply is not to be attacked.</summary>
    EnergyTruce,

    /// <summary>Fighting is to stop for a time or in a place.</summary>
    TemporaryCeasefire,

    /// <summary>Observers are let in.</summary>
    MonitoringAccess,

    /// <summary>Anything else.</summary>
    Other,
}
