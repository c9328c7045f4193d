using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Claims;

namespace DiplomacyApi.Resources.Records;

/// <summary>The names of relations: how a record stands to what it refers to, and, read the other way, how that stands to it.</summary>
static class Relations
{
    public const string Speaker = "speaker";
    public const string Addressee = "addressee";
    public const string Event = "event";
    public const string About = "about";
    public const string Proposer = "proposer";
    public const string PositionBy = "position_by";
    public const string ConfirmationBy = "confirmation_by";
    public const string Place = "place";
    public const string Participant = "participant";
    public const string Claimant = "claimant";
    public const string ReportedBy = "reported_by";
    public const string Side = "side";
    public const string PartOf = "part_of";
    public const string Publisher = "publisher";
    public const string OriginalPublisher = "original_publisher";
    public const string ExtractOf = "extract_of";
    public const string Cites = "cites";
    public const string Topic = "topic";
    public const string Conflict = "conflict";
    public const string Office = "office";
    public const string CountedBy = "counted_by";
    public const string Spokesperson = "spokesperson";
    public const string Statement = "statement";
    public const string Broader = "broader";

    /// <summary>Every relation with its inverse, in reading order.</summary>
    public static readonly IReadOnlyDictionary<string, string> Inverses = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Speaker] = "said",
        [Addressee] = "addressed_in",
        [Event] = "statements",
        [About] = "discussed_in",
        [Proposer] = "proposed",
        [PositionBy] = "takes_position_on",
        [Statement] = "shows_position_on",
        [Snake.Code(PartyRole.Party)] = "party_in",
        [Snake.Code(PartyRole.Mediator)] = "mediator_in",
        [Snake.Code(PartyRole.Facilitator)] = "facilitator_in",
        [Snake.Code(PartyRole.Guarantor)] = "guarantor_in",
        [Snake.Code(PartyRole.Transit)] = "transit_in",
        [ConfirmationBy] = "confirms",
        [Spokesperson] = "speaks_in",
        [Place] = "places_of",
        [Participant] = "took_part_in",
        [Claimant] = "claimed",
        [ReportedBy] = "reports",
        [CountedBy] = "counts",
        [Side] = "side_in",
        [PartOf] = "has_part",
        [Office] = "office_held_by",
        [Publisher] = "published",
        [OriginalPublisher] = "original_of",
        [ExtractOf] = "extracts",
        [Cites] = "cited_by",
        [Topic] = "topic_of",
        [Conflict] = "conflict_of",
        [Broader] = "narrower",
        [Snake.Code(RelationKind.Supersedes)] = "superseded_by",
        [Snake.Code(RelationKind.RespondsTo)] = "answered_by",
        [Snake.Code(RelationKind.Amends)] = "amended_by",
        [Snake.Code(RelationKind.Implements)] = "implemented_by",
        [Snake.Code(RelationKind.Extends)] = "extended_by",
        [Snake.Code(RelationKind.LeadsTo)] = "led_to_by",
        [Snake.Code(ClaimRelationKind.Denies)] = "denied_by",
        [Snake.Code(ClaimRelationKind.Contradicts)] = "contradicted_by",
        [Snake.Code(ClaimRelationKind.Corrects)] = "corrected_by",
        [Snake.Code(ClaimRelationKind.Retracts)] = "retracted_by",
        [Snake.Code(ClaimRelationKind.Qualifies)] = "qualified_by",
        [Snake.Code(ClaimRelationKind.Supports)] = "supported_by",
        [Snake.Code(ClaimRelationKind.Repeats)] = "repeated_by",
    };
}
