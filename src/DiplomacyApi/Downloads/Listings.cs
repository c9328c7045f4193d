using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Confirmations;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Positions;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Timeline;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>The lists of all collections, in reading order.</summary>
static class Listings
{
    public static IReadOnlyList<Listing> All { get; } =
    [
        new Listing<ConflictFilter>(ConflictSql.Collection, ConflictSql.Where),
        new Listing<ActorFilter>(ActorSql.Collection, ActorSql.Where),
        new Listing<StatementFilter>(StatementSql.Collection, StatementSql.Where),
        new Listing<ProposalFilter>(ProposalSql.Collection, ProposalSql.Where),
        new Listing<AgreementFilter>(AgreementSql.Collection, AgreementSql.Where),
        new Listing<ClaimFilter>(ClaimSql.Collection, ClaimSql.Where),
        new Listing<FigureFilter>(FigureSql.Collection, FigureSql.Where),
        new Listing<EventFilter>(EventSql.Collection, EventSql.Where),
        new Listing<ArticleFilter>(ArticleSql.Collection, ArticleSql.Where),
        new Listing<ExtractFilter>(ExtractSql.Collection, ExtractSql.Where),
        new Listing<PlaceFilter>(PlaceSql.Collection, PlaceSql.Where),
        new Listing<TopicFilter>(TopicSql.Collection, TopicSql.Where),
        new Listing<PositionFilter>(PositionSql.Collection, PositionSql.Where),
        new Listing<ConfirmationFilter>(ConfirmationSql.Collection, ConfirmationSql.Where),
        new Listing<ContradictionFilter>(ContradictionSql.Collection, ContradictionSql.Where),
        new Listing<TimelineFilter>(TimelineSql.Collection, TimelineSql.Where),
    ];

    /// <summary>Their collections.</summary>
    public static Catalog Catalog { get; } = new([.. All.Select(listing => listing.Collection)]);
}
