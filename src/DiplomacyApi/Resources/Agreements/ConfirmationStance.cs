namespace DiplomacyApi.Resources.Agreements;

/// <summary>What a party says of a step of an agreement.</summary>
public enum ConfirmationStance
{
    /// <summary>Says it first.</summary>
    Announces,

    /// <summary>Says that it is so.</summary>
    Confirms,

    /// <summary>Says that parts of it are so.</summary>
    PartlyConfirms,

    /// <summary>Was asked, or spoke of it, and did not confirm it.</summary>
    DoesNotConfirm,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Refused to speak of it.</summary>
    DeclinesToComment,

    /// <summary>Is known to have said nothing.</summary>
    Silent,

    /// <summary>Nothing was found; it may have spoken.</summary>
    Unknown,
}
