using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Proposals;

/// <summary>How proposals are stored, and how lists of them are asked for.</summary>
static class ProposalSql
{
    public static readonly RecordCollection<Proposal> Collection = new("proposals", "proposal")
    {
        Date = proposal => (proposal.ProposedOn, proposal.ProposedPrecision),
        Columns =
        [
            ("conflict_id", proposal => proposal.Conflict.Id),
            ("kind", proposal => Snake.Code(proposal.Kind)),
            ("status", proposal => Snake.Code(proposal.Status)),
        ],
        CountedBy =
        [
            ("proposer", Facet.OfLink("actors", Relations.Proposer)),
            ("addressee", Facet.OfLink("actors", Relations.Addressee)),
            ("kind", Facet.OfColumn("kind")),
            ("status", Facet.OfStatus),
        ],
        Cut = ProposalAsOf.Cut,
        Texts = proposal => [proposal.Title, proposal.Summary, .. proposal.Terms.Select(term => term.Text), .. proposal.Proposers.Select(proposer => proposer.Name), .. proposal.Topics.Select(topic => topic.Name)],
        Links = proposal =>
        [
            .. RecordLink.Of(Relations.Conflict, proposal.Conflict, []),
            .. RecordLink.Of(Relations.Proposer, proposal.Proposers, proposal.Citations).Select(link => link with { DatedOn = proposal.ProposedOn, DatedPrecision = proposal.ProposedPrecision }),
            .. RecordLink.Of(Relations.Addressee, proposal.Addressees, proposal.Citations).Select(link => link with { DatedOn = proposal.ProposedOn, DatedPrecision = proposal.ProposedPrecision }),
            .. proposal.Positions.SelectMany(Positions),
            .. proposal.StatusHistory.SelectMany(step => RecordLink.Of(Relations.ReportedBy, step.ReportedBy, step.Citations).Select(link => link.HeldSince(step.SinceOn, step.SincePrecision))),
            .. RecordLink.Of(Relations.Topic, [.. proposal.Topics, .. proposal.Terms.Select(term => term.Topic).OfType<Reference>()], []).DistinctBy(link => link.To),
            .. RecordLink.Of(proposal.Relations, proposal.Citations),
            .. RecordLink.Cited(
                proposal.Citations,
                [.. proposal.StatusHistory.Select(step => (step.Citations, step.SinceOn, step.SincePrecision)), .. proposal.Positions.Select(position => (position.Citations, position.TakenOn, position.TakenPrecision))])
        ],
    };

    public static Where Where(ProposalFilter filter) => new Where(Iso.Day(filter.AsOf))
        .Linked(Collection, Relations.Proposer, "actors", filter.Proposer)
        .Linked(Collection, Relations.Addressee, "actors", filter.Addressee)
        .Any("kind", filter.Kind.Codes())
        .Standing(Collection, filter.Status.Codes())
        .Among(filter.PositionOf is not null || filter.Stance is not null, query => $"select seq from proposal where id in (select proposal_id from position where 1{query.AndOneOf("actor_id", filter.PositionOf)}{query.AndOneOf("stance", filter.Stance.Codes())}{query.AndKnown()})");

    static IEnumerable<RecordLink> Positions(Position position) =>
    [
        .. new[] { (Relations.PositionBy, position.Actor), (Relations.Statement, position.Statement) }
            .SelectMany(reference => RecordLink.Of(reference.Item1, reference.Item2, position.Citations))
            .Select(link => link.HeldSince(position.TakenOn, position.TakenPrecision) with { EntryKey = position.Id, Stance = Snake.Code(position.Stance) }),
    ];
}
