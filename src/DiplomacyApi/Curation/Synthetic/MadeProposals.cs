using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Proposals, with terms, what became of them, and where actors stand.</summary>
sealed class MadeProposals(int count, MadeCalendar calendar, MadeWorld world) : MadeSet<Proposal>("proposals", "proposal", count, calendar)
{
    static readonly ProposalStatus[] Ends = [ProposalStatus.Accepted, ProposalStatus.Rejected, ProposalStatus.Lapsed, ProposalStatus.AcceptedInPart];

    public override string Name(int number) => MadeText.Sentence(new Dice(Thrown.ProposalTitle, number), 5).TrimEnd('.');

    public override Proposal Make(int number)
    {
        var dice = new Dice(Thrown.Proposal, number);
        IReadOnlyList<Citation> citations = [world.Articles.Citing(world.Articles.Beside(number, Count), 1)];
        var history = History(number, dice, citations);
        return new Proposal
        {
            Id = Id(number),
            Kind = dice.Of(Enum.GetValues<ProposalKind>()),
            Title = Name(number),
            Summary = MadeText.Marked("It would", dice, 14),
            Conflict = world.Ground.Conflict,
            Proposers = world.Ground.ActorsFor(dice, 1 + dice.Below(2)),
            Addressees = world.Ground.ActorsFor(dice, 1),
            ProposedOn = Day(number),
            ProposedPrecision = DatePrecision.Day,
            DeadlineOn = null,
            DeadlinePrecision = null,
            Status = history[^1].Status,
            StatusHistory = history,
            Topics = world.Ground.TopicsFor(dice),
            Terms = [.. Enumerable.Range(1, 2 + dice.Below(4)).Select(term => new Term { Number = term, Topic = world.Ground.TopicsFor(dice)[0], Text = MadeText.Sentence(dice, 12) })],
            Positions = [.. Enumerable.Range(1, 2 + dice.Below(3)).Select(entry => Position(number, entry, dice, citations))],
            Relations = number > 1 && dice.Is(0.1) ? [new Relation { Kind = RelationKind.Supersedes, Record = Record(number - 1), Note = null }] : [],
            Figures = [],
            Claims = [],
            Citations = citations,
            Notes = [],
            FirstRelease = world.Version,
            LastChangedRelease = world.Version,
        };
    }

    IReadOnlyList<ProposalStep> History(int number, Dice dice, IReadOnlyList<Citation> citations)
    {
        var later = Day(number).AddDays(3 + dice.Below(40));
        return
        [
            new ProposalStep { Status = ProposalStatus.Proposed, SinceOn = Day(number), SincePrecision = DatePrecision.Day, ReportedBy = null, Note = null, Citations = citations },
            .. dice.Is(0.6) ? new[] { new ProposalStep { Status = dice.Of(Ends), SinceOn = later, SincePrecision = DatePrecision.Day, ReportedBy = world.Ground.ActorsFor(dice, 1)[0], Note = MadeText.Sentence(dice, 8), Citations = citations } } : [],
        ];
    }

    Position Position(int number, int entry, Dice dice, IReadOnlyList<Citation> citations)
    {
        // One of the statements made between this proposal and the next but one.
        var statement = Math.Min(world.Statements.Count, world.Statements.Beside(number + 1, Count) + dice.Below(world.Statements.Count / Count));
        return new Position
        {
            Id = $"{Id(number)}-p{entry}",
            Actor = world.Statements.Speaker(statement),
            Stance = dice.Of(Enum.GetValues<PositionStance>()),
            Conditions = null,
            TakenOn = world.Statements.Day(statement),
            TakenPrecision = DatePrecision.Day,
            Statement = world.Statements.To(statement),
            Note = null,
            Citations = citations,
        };
    }
}
