namespace DiplomacyApi.Resources.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A ministry, an office, an agency or a commissioner of a state.</summary>
    GovernmentBody,

    /// <summary>A person who speaks in public office.</summary>
    Person,

    /// <summary>An organisation of states, or a body of one.</summary>
    Intergovernmental,

    /// <summary>An organisation that is not of a state.</summary>
    Ngo,

    /// <summary>Armed forces or a part of them.</summary>
    ArmedForce,

    /// <summary>A publisher of news.</summary>
    Media,

    /// <summary>Several actors that act or are named together.</summary>
    Coalition,

    /// <summary>People who are counted or speak together without an organisation.</summary>
    Group,
}
