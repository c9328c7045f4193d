namespace DiplomacyApi.Resources.Agreements;

/// <summary>What an actor is to an agreement.</summary>
public enum PartyRole
{
    /// <summary>One of those who agree.</summary>
    Party,

    /// <summary>Brings the parties together.</summary>
    Mediator,

    /// <summary>Helps to carry it out.</summary>
    Facilitator,

    /// <summary>Answers for it.</summary>
    Guarantor,

    /// <summary>Lets people or goods pass.</summary>
    Transit,
}
