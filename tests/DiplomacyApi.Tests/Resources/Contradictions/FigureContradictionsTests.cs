using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Resources.Contradictions;

public sealed class FigureContradictionsTests
{
    [Fact]
    public void Numbers_of_the_same_thing_that_can_not_both_be_right_are_found_with_their_spread()
    {
        var found = Assert.Single(Find(Count("a", 207, "northland"), Count("b", 195, "southland")));
        Assert.Equal("bridge-evacuation-2031-03-persons-missing-southland", found.Id);
        Assert.Equal((ContradictionKind.Figures, 12m, 5.8m, "persons_missing"), (found.Kind, found.Spread, found.SpreadPercent, found.Measure));
        Assert.Equal(["northland", "southland"], found.Sides.Select(side => side.Actor!.Id));
        Assert.Equal("northland: 207 persons; southland: 195 persons. Counted: People of Hill City (Evacuation over the bridge).", found.Summary);
    }

    [Fact]
    public void Numbers_that_agree_are_not_found() =>
        Assert.Empty(Find(Count("a", 207, "northland"), Count("b", 207, "southland"), Count("c", 200, "red-lantern") with { Qualifier = Qualifier.AtLeast }, Count("d", 195, "north-wire") with { Qualifier = Qualifier.About }));

    [Fact]
    public void Only_like_is_held_against_like()
    {
        var one = Count("a", 207, "northland");
        var other = Count("b", 195, "southland");
        Assert.Empty(Find(one, other with { Measure = "bodies_returned" }));
        Assert.Empty(Find(one, other with { Side = FictionalRecords.Actor("northland") }));
        Assert.Empty(Find(one, other with { Side = null }));
        Assert.Empty(Find(one, other with { Population = "People of Bridge Town" }));
        Assert.Empty(Find(one, other with { Unit = "families" }));
        Assert.Empty(Find(one, other with { About = [new About { Record = Record("agreements", "another"), Stance = null }] }));
        Assert.Empty(Find(one, other with { AsOfOn = FictionalRecords.Day(5) }));
        Assert.Single(Find(one, other with { AsOfOn = null, AsOfPrecision = null }));
    }

    [Fact]
    public void Those_that_disagree_with_one_number_stand_together_and_those_that_agree_with_all_stay_out()
    {
        var found = Assert.Single(Find(Count("a", 100, "northland"), Count("b", 100, "southland"), Count("c", 150, "red-lantern"), Count("d", 50, "north-wire") with { Qualifier = Qualifier.Over }));
        Assert.Equal(["a", "b", "c"], found.Sides.Select(side => side.Record.Id));
    }

    [Fact]
    public void Numbers_about_two_records_contradict_each_other_once()
    {
        About[] both = [.. FictionalRecords.Figure.About, new About { Record = Record("conflicts", "hills-war"), Stance = null }];
        Assert.Single(Find(Count("a", 100, "northland") with { About = both }, Count("b", 150, "southland") with { About = both }));
    }

    [Fact]
    public void Two_disagreements_of_one_record_have_ids_of_their_own() =>
        Assert.Equal(
            ["bridge-evacuation-2031-03-persons-missing-southland", "bridge-evacuation-2031-03-persons-missing-southland-2"],
            Find(Count("a", 1, "northland"), Count("b", 2, "southland"), Count("c", 3, "northland") with { Population = "Others" }, Count("d", 4, "southland") with { Population = "Others" }).Select(found => found.Id));

    [Fact]
    public void On_a_day_it_is_told_of_the_numbers_that_had_been_given_by_then()
    {
        var found = Assert.Single(Find(Count("a", 100, "northland") with { ReportedOn = FictionalRecords.Day(4) }, Count("b", 150, "southland") with { ReportedOn = FictionalRecords.Day(8) }, Count("c", 170, "red-lantern") with { ReportedOn = FictionalRecords.Day(12) }));
        Assert.Equal(FictionalRecords.Day(8), Disagreement.Since(found.Kind, found.Sides));
        var then = ContradictionAsOf.Cut(found, View(8));
        Assert.Equal((50m, 33.3m, 2), (then.Spread!.Value, then.SpreadPercent!.Value, then.Sides.Count));
        Assert.Equal("northland: 100 persons; southland: 150 persons. Counted: People of Hill City (Evacuation over the bridge).", then.Summary);
        Assert.Equal(found.Summary, ContradictionAsOf.Cut(found, View(12)).Summary);
    }

    [Fact]
    public void A_number_that_nothing_known_contradicts_does_not_stand_in_it_yet()
    {
        var found = Assert.Single(Find(
            Count("a", 100, "northland") with { Qualifier = Qualifier.AtLeast, ReportedOn = FictionalRecords.Day(2) }, Count("b", 150, "southland") with { ReportedOn = FictionalRecords.Day(4) }, Count("c", 170, "red-lantern") with { ReportedOn = FictionalRecords.Day(6) },
            Count("d", 50, "north-wire") with { ReportedOn = FictionalRecords.Day(8) }));
        Assert.Equal((FictionalRecords.Day(4), FictionalRecords.Day(6)), (found.DatedOn!.Value, Disagreement.Since(found.Kind, found.Sides)!.Value));
        Assert.Equal(["b", "c"], ContradictionAsOf.Cut(found, View(6)).Sides.Select(side => side.Record.Id));
        Assert.Equal(["a", "b", "c", "d"], ContradictionAsOf.Cut(found, View(8)).Sides.Select(side => side.Record.Id));
    }

    [Fact]
    public void Undated_numbers_do_not_keep_others_from_contradicting_each_other()
    {
        var found = Assert.Single(Find(Count("a", 100, "northland") with { ReportedOn = FictionalRecords.Day(4) }, Count("b", 150, "southland") with { ReportedOn = FictionalRecords.Day(8) }, Count("c", 170, "red-lantern") with { ReportedOn = null, ReportedPrecision = null }));
        Assert.Equal(FictionalRecords.Day(8), Disagreement.Since(found.Kind, found.Sides));
        Assert.Equal(["a", "b"], ContradictionAsOf.Cut(found, View(28)).Sides.Select(side => side.Record.Id));
        Assert.Null(Disagreement.Since(found.Kind, [.. found.Sides.Skip(1)]));
    }

    static AsOfView View(int day) => new(new AsOfDay(FictionalRecords.Day(day), _ => "2031-01-01"));

    static List<Contradiction> Find(params Figure[] figures) => [.. FigureContradictions.Find(figures)];

    static Figure Count(string id, int number, string by) => FictionalRecords.Figure with { Id = id, Value = number, ReportedBy = FictionalRecords.Actor(by) };

    static RecordReference Record(string collection, string id) => new() { Collection = collection, Id = id, Name = id };
}
