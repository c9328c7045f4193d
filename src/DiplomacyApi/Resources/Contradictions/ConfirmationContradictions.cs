using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>Finds steps of an agreement that one actor announces or confirms and another denies.</summary>
static class ConfirmationContradictions
{
    public static IEnumerable<Contradiction> Find(Agreement agreement)
    {
        var record = new RecordReference { Collection = "agreements", Id = agreement.Id, Name = agreement.Title };
        foreach (var phase in agreement.Confirmations.GroupBy(confirmation => confirmation.Phase))
        {
            var said = phase.OrderBy(confirmation => confirmation.SaidOn ?? DateOnly.MaxValue).ThenBy(confirmation => confirmation.Id, StringComparer.Ordinal);
            var sides = Disagreement.Among(ContradictionKind.Confirmations, [.. said.Select(confirmation => Side(record, confirmation))]);
            if (sides.Count > 1) yield return Describe(agreement, record, Snake.Code(phase.Key), sides);
        }
    }

    /// <summary>A contradiction as it is told of some of its sides.</summary>
    public static Contradiction Told(Contradiction contradiction, IReadOnlyList<ContradictionSide> sides) => contradiction with
    {
        Summary = $"{contradiction.Record.Name}: that it was {contradiction.Subject}, {string.Join(", ", sides.GroupBy(side => side.Stance, StringComparer.Ordinal).Select(same => $"{string.Join(" and ", same.Select(side => side.Actor!.Name).Distinct(StringComparer.Ordinal))} {same.Key}"))}.",
        Sides = sides,
    };

    static Contradiction Describe(Agreement agreement, RecordReference record, string phase, IReadOnlyList<ContradictionSide> sides)
    {
        var (datedOn, precision) = Disagreement.Date(ContradictionKind.Confirmations, sides);
        return Told(
            new Contradiction
            {
                Id = $"{agreement.Id}-{phase}-confirmations",
                Kind = ContradictionKind.Confirmations,
                Summary = "",
                Conflict = agreement.Conflict,
                Record = record,
                DatedOn = datedOn,
                DatedPrecision = precision,
                Measure = null,
                Unit = null,
                Population = null,
                Side = null,
                Subject = phase,
                Spread = null,
                SpreadPercent = null,
                Sides = [],
            },
            sides);
    }

    static ContradictionSide Side(RecordReference record, Confirmation confirmation) => new()
    {
        Actor = confirmation.Actor,
        Text = confirmation.Note ?? $"{confirmation.Actor.Name} {Snake.Code(confirmation.Stance).Replace('_', ' ')} that it was {Snake.Code(confirmation.Phase)}.",
        Record = record,
        Value = null,
        Low = null,
        High = null,
        Qualifier = null,
        AsOfOn = null,
        AsOfPrecision = null,
        Stance = Snake.Code(confirmation.Stance),
        DatedOn = confirmation.SaidOn,
        DatedPrecision = confirmation.SaidPrecision,
        Citations = confirmation.Citations,
    };
}
