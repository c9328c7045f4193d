using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Positions;

/// <summary>How positions are stored as rows of their own, and how lists of them are asked for.</summary>
static class PositionSql
{
    public static readonly RecordCollection<ListedPosition> Collection = new("positions", "position")
    {
        Date = position => (position.TakenOn, position.TakenPrecision),
        Owner = position => new RecordKey("proposals", position.Proposal.Id),
        Title = position => $"{position.Actor.Name} on {position.Proposal.Name}",
        Columns =
        [
            ("proposal_id", position => position.Proposal.Id),
            ("actor_id", position => position.Actor.Id),
            ("stance", position => Snake.Code(position.Stance)),
            ("is_change", position => position.StanceBefore is { } before && before != position.Stance ? 1 : 0),
        ],
        CountedBy =
        [
            ("proposal", Facet.OfColumn("proposal_id", "proposals")),
            ("actor", Facet.OfColumn("actor_id", "actors")),
            ("stance", Facet.OfColumn("stance")),
        ],
        Cut = (position, view) => position with { Statement = view.Known(position.Statement), Citations = view.Known(position.Citations) },
        Texts = position => [position.Proposal.Name, position.Actor.Name, position.Conditions, position.Note],
        Links = position => [.. RecordLink.Of(Relations.PositionBy, position.Actor, []), .. RecordLink.Of(Relations.Statement, position.Statement, [])],
    };

    public static Where Where(PositionFilter filter) => Where((PositionsFilter)filter).Any("proposal_id", filter.Proposal);

    public static Where Where(ProposalPositionFilter filter) => Where((PositionsFilter)filter).And("proposal_id = {0}", filter.Id);

    static Where Where(PositionsFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Any("actor_id", filter.Actor)
        .Any("stance", filter.Stance.Codes())
        .And("is_change = {0}", filter.IsChange is { } change ? change ? 1 : 0 : null);
}
