using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Resources.Contradictions;

public sealed class ConfirmationContradictionsTests
{
    [Fact]
    public void A_step_that_one_announces_and_another_denies_is_found()
    {
        var found = Assert.Single(Find(Say("northland", Phase.Announced, ConfirmationStance.Announces, 6), Say("southland", Phase.Announced, ConfirmationStance.Denies, 7)));
        Assert.Equal(("bridge-evacuation-2031-03-announced-confirmations", ContradictionKind.Confirmations, "announced", FictionalRecords.Day(6)), (found.Id, found.Kind, found.Subject, found.DatedOn!.Value));
        Assert.Equal(["announces", "denies"], found.Sides.Select(side => side.Stance!));
        Assert.Equal("Evacuation over the bridge: that it was announced, northland announces, southland denies.", found.Summary);
    }

    [Fact]
    public void Silence_doubt_and_an_answer_to_another_step_are_no_denial()
    {
        var announced = Say("northland", Phase.Announced, ConfirmationStance.Announces, 6);
        foreach (var stance in Enum.GetValues<ConfirmationStance>().Except([ConfirmationStance.Denies])) Assert.Empty(Find(announced, Say("southland", Phase.Announced, stance, 7)));
        Assert.Empty(Find(announced, Say("southland", Phase.Completed, ConfirmationStance.Denies, 7)));
    }

    [Fact]
    public void Nobody_contradicts_himself() => Assert.Empty(Find(Say("northland", Phase.Announced, ConfirmationStance.Announces, 6), Say("northland", Phase.Announced, ConfirmationStance.Denies, 7)));

    [Fact]
    public void All_who_affirm_or_deny_stand_in_it_and_those_who_keep_silent_do_not()
    {
        var found = Assert.Single(Find(
            Say("southland", Phase.Started, ConfirmationStance.Denies, 9), Say("northland", Phase.Started, ConfirmationStance.Confirms, 8), Say("red-lantern", Phase.Started, ConfirmationStance.Silent, 8),
            Say("north-wire", Phase.Started, ConfirmationStance.Confirms, 7) with { SaidOn = null, SaidPrecision = null }));
        Assert.Equal(["northland", "southland", "north-wire"], found.Sides.Select(side => side.Actor!.Id));
    }

    static List<Contradiction> Find(params Confirmation[] said) => [.. ConfirmationContradictions.Find(FictionalRecords.Agreement with { Confirmations = said })];

    static Confirmation Say(string actor, Phase phase, ConfirmationStance stance, int day) => new()
    {
        Id = $"{actor}-{day}",
        Actor = FictionalRecords.Actor(actor),
        Spokesperson = null,
        Phase = phase,
        Stance = stance,
        SaidOn = FictionalRecords.Day(day),
        SaidPrecision = DatePrecision.Day,
        Note = null,
        Citations = [],
    };
}
