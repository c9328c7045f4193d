using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>Finds steps of an agreement that one actor announces or confirms and another denies.</summary>
static class ConfirmationContradictions
{
    static readonly ConfirmationStance[] Affirming = [ConfirmationStance.Announces, ConfirmationStance.Confirms];

    public static IEnumerable<Contradiction> Find(Agreement agreement)
    {
        foreach (var phase in agreement.Confirmations.GroupBy(confirmation => confirmation.Phase))
        {
            var denying = phase.Where(confirmation => confirmation.Stance is ConfirmationStance.Denies).ToList();
            var affirming = phase.Where(confirmation => Affirming.Contains(confirmation.Stance)).ToList();
            var sides = phase.Where(one => (denying.Contains(one) && affirming.Exists(other => other.Actor != one.Actor)) || (affirming.Contains(one) && denying.Exists(other => other.Actor != one.Actor)))
                .OrderBy(confirmation => confirmation.SaidOn ?? DateOnly.MaxValue).ThenBy(confirmation => confirmation.Id, StringComparer.Ordinal).ToList();
            if (sides.Count > 1) yield return Describe(agreement, phase.Key, sides);
        }
    }

    static Contradiction Describe(Agreement agreement, Phase phase, IReadOnlyList<Confirmation> sides)
    {
        var record = new RecordReference { Collection = "agreements", Id = agreement.Id, Name = agreement.Title };
        var dated = sides.FirstOrDefault(side => side.SaidOn is not null);
        return new Contradiction
        {
            Id = $"{agreement.Id}-{Snake.Code(phase)}-confirmations",
            Kind = ContradictionKind.Confirmations,
            Summary = $"{agreement.Title}: that it was {Snake.Code(phase)}, {string.Join(", ", sides.GroupBy(side => side.Stance).Select(same => $"{string.Join(" and ", same.Select(side => side.Actor.Name).Distinct(StringComparer.Ordinal))} {Snake.Code(same.Key)}"))}.",
            Conflict = agreement.Conflict,
            Record = record,
            DatedOn = dated?.SaidOn,
            DatedPrecision = dated?.SaidPrecision,
            Measure = null,
            Unit = null,
            Population = null,
            Side = null,
            Subject = Snake.Code(phase),
            Spread = null,
            SpreadPercent = null,
            Sides = [.. sides.Select(side => Side(record, side))],
        };
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
        Stance = Snake.Code(confirmation.Stance),
        DatedOn = confirmation.SaidOn,
        DatedPrecision = confirmation.SaidPrecision,
        Citations = confirmation.Citations,
    };
}
