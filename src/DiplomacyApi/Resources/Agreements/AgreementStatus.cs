namespace DiplomacyApi.Resources.Agreements;

/// <summary>Where an agreement or arrangement stands.</summary>
public enum AgreementStatus
{
    /// <summary>Somebody said that it was agreed.</summary>
    Announced,

    /// <summary>Its parties agreed.</summary>
    Agreed,

    /// <summary>It applies.</summary>
    InForce,

    /// <summary>Parts of it were carried out.</summary>
    PartiallyImplemented,

    /// <summary>It was carried out.</summary>
    Completed,

    /// <summary>It ended before its time.</summary>
    Collapsed,

    /// <summary>Its time ran out.</summary>
    Expired,

    /// <summary>Whether it holds is contested.</summary>
    Disputed,
}
