namespace DiplomacyApi.Resources.Proposals;

/// <summary>What is proposed.</summary>
public enum ProposalKind
{
    /// <summary>A halt of fighting, whole or in part.</summary>
    Ceasefire,

    /// <summary>A plan for ending the war.</summary>
    PeacePlan,

    /// <summary>A promise of protection, or who is to carry it.</summary>
    SecurityGuarantee,

    /// <summary>Forces that are to watch over or secure a peace.</summary>
    Peacekeeping,

    /// <summary>An exchange or release of people held.</summary>
    PrisonerExchange,

    /// <summary>Something about territory.</summary>
    Territorial,

    /// <summary>Trade, minerals, sanctions, reconstruction.</summary>
    Economic,

    /// <summary>Watching over what was agreed.</summary>
    Monitoring,

    /// <summary>Who is to talk, where, and in which order.</summary>
    NegotiationFormat,

    /// <summary>Anything else.</summary>
    Other,
}
