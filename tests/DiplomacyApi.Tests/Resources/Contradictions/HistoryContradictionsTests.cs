using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Resources.Contradictions;

public sealed class HistoryContradictionsTests
{
    [Fact]
    public void One_status_dated_to_two_days_by_two_actors_is_found_with_the_days_between()
    {
        var found = Assert.Single(Find(Step(AgreementStatus.InForce, 18, "northland"), Step(AgreementStatus.InForce, 25, "southland")));
        Assert.Equal(("bridge-evacuation-2031-03-in-force-since", ContradictionKind.Dates, "in_force", 7m), (found.Id, found.Kind, found.Subject, found.Spread));
        Assert.Equal("Evacuation over the bridge: in force from 18 March 2031 by the account of northland, 25 March 2031 by the account of southland.", found.Summary);
        Assert.Equal([FictionalRecords.Day(18), FictionalRecords.Day(25)], found.Sides.Select(side => side.DatedOn!.Value));
    }

    [Fact]
    public void The_same_day_the_same_actor_and_dates_that_overlap_are_no_contradiction()
    {
        Assert.Empty(Find(Step(AgreementStatus.InForce, 18, "northland"), Step(AgreementStatus.InForce, 18, "southland")));
        Assert.Empty(Find(Step(AgreementStatus.InForce, 18, "northland"), Step(AgreementStatus.InForce, 25, "northland")));
        Assert.Empty(Find(Step(AgreementStatus.InForce, 1, "northland") with { SincePrecision = DatePrecision.Month }, Step(AgreementStatus.InForce, 25, "southland")));
        Assert.Single(Find(Step(AgreementStatus.InForce, 1, "northland") with { SincePrecision = DatePrecision.Month }, Step(AgreementStatus.InForce, 25, "southland") with { SinceOn = new DateOnly(2031, 4, 1) }));
    }

    [Fact]
    public void Steps_of_different_status_without_an_actor_or_a_date_are_not_compared()
    {
        Assert.Empty(Find(Step(AgreementStatus.Agreed, 18, "northland"), Step(AgreementStatus.InForce, 25, "southland")));
        Assert.Empty(Find(Step(AgreementStatus.InForce, 18, "northland"), Step(AgreementStatus.InForce, 25, "southland") with { ReportedBy = null }));
        Assert.Empty(Find(Step(AgreementStatus.InForce, 18, "northland"), Step(AgreementStatus.InForce, 25, "southland") with { SinceOn = null, SincePrecision = null }));
    }

    [Fact]
    public void What_happens_step_by_step_may_have_many_days() =>
        Assert.Empty(Find(Step(AgreementStatus.PartiallyImplemented, 18, "northland"), Step(AgreementStatus.PartiallyImplemented, 25, "southland")));

    [Fact]
    public void Proposals_are_looked_at_too()
    {
        ProposalStep[] history = [.. new[] { (5, "northland"), (7, "southland") }.Select(step => new ProposalStep { Status = ProposalStatus.Rejected, SinceOn = FictionalRecords.Day(step.Item1), SincePrecision = DatePrecision.Day, ReportedBy = FictionalRecords.Actor(step.Item2), Note = null, Citations = [] })];
        var found = Assert.Single(HistoryContradictions.Find(FictionalRecords.Proposal with { StatusHistory = history }));
        Assert.Equal(("spring-truce-2031-03-rejected-since", 2m), (found.Id, found.Spread));
    }

    static List<Contradiction> Find(params AgreementStep[] history) => [.. HistoryContradictions.Find(FictionalRecords.Agreement with { StatusHistory = history })];

    static AgreementStep Step(AgreementStatus status, int day, string by) => new() { Status = status, SinceOn = FictionalRecords.Day(day), SincePrecision = DatePrecision.Day, ReportedBy = FictionalRecords.Actor(by), Note = null, Citations = [] };
}
