namespace DiplomacyApi.Resources.Proposals;

/// <summary>Where a proposal stands.</summary>
public enum ProposalStatus
{
    /// <summary>Mentioned, without being put to anyone.</summary>
    Floated,

    /// <summary>Put to those whom it concerns.</summary>
    Proposed,

    /// <summary>Being talked about by those whom it concerns.</summary>
    UnderNegotiation,

    /// <summary>Parts of it were accepted.</summary>
    AcceptedInPart,

    /// <summary>Accepted by all whom it was put to.</summary>
    Accepted,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Another proposal took its place.</summary>
    Superseded,

    /// <summary>Its time passed without an answer.</summary>
    Lapsed,
}
