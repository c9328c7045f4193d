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
            if (sides.Count > 1) yield return Told(Contradiction.Between($"{agreement.Id}-{Snake.Code(phase.Key)}-confirmations", ContradictionKind.Confirmations, agreement.Conflict, record, sides) with { Subject = Snake.Code(phase.Key) }, sides);
        }
    }

    /// <summary>A contradiction as it is told of some of its sides.</summary>
    public static Contradiction Told(Contradiction contradiction, IReadOnlyList<ContradictionSide> sides) => contradiction with
    {
        Summary = $"{contradiction.Record.Name}: that it was {contradiction.Subject}, {string.Join(", ", sides.GroupBy(side => side.Stance, StringComparer.Ordinal).Select(same => $"{string.Join(" and ", same.Select(side => side.Actor!.Name).Distinct(StringComparer.Ordinal))} {same.Key}"))}.",
        Sides = sides,
    };

    static ContradictionSide Side(RecordReference record, Confirmation confirmation)
    {
        var stance = Snake.Code(confirmation.Stance);
        var text = confirmation.Note ?? $"{confirmation.Actor.Name} {stance.Replace('_', ' ')} that it was {Snake.Code(confirmation.Phase)}.";
        return ContradictionSide.Of(confirmation.Actor, text, record, confirmation.SaidOn, confirmation.SaidPrecision, confirmation.Citations) with { Stance = stance };
    }
}
