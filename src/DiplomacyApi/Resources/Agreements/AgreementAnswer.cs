namespace DiplomacyApi.Resources.Agreements;

/// <summary>
/// What the other parties of an agreement made of the word of an actor who announced it, confirmed it or confirmed parts of it, in
/// whatever step. Parties may differ, so several answers may hold for one agreement; none does where nobody spoke for it.
/// </summary>
public enum AgreementAnswer
{
    /// <summary>Another party denies it, in whatever step.</summary>
    Denied,

    /// <summary>Another party was asked or spoke, refused to, or is known to have said nothing; it neither confirms any step nor denies one.</summary>
    NotConfirmed,

    /// <summary>Nothing is known of another party: every entry of it is `unknown`, or there is none.</summary>
    Unknown,

    /// <summary>There are at least two parties, and each of them announced or confirmed a step, in whole or in part.</summary>
    Confirmed,
}
