namespace DiplomacyApi.Resources.Proposals;

/// <summary>Where an actor stands on a proposal.</summary>
public enum PositionStance
{
    /// <summary>Accepts it.</summary>
    Accepts,

    /// <summary>Accepts it if something is done or granted.</summary>
    AcceptsWithConditions,

    /// <summary>Takes no clear side.</summary>
    Ambiguous,

    /// <summary>Refuses it.</summary>
    Rejects,

    /// <summary>Gave no answer that is known.</summary>
    NoResponse,
}
