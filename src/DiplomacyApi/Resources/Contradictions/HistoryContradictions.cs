using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Contradictions;

/// <summary>
/// Finds statuses that different actors date to different days. Only what happens to a record once is compared: that it was agreed, came
/// into force, ended. What happens step by step, such as a part of it being carried out, may well have many days.
/// </summary>
static class HistoryContradictions
{
    static readonly AgreementStatus[] OnceOfAgreements = [AgreementStatus.Announced, AgreementStatus.Agreed, AgreementStatus.InForce, AgreementStatus.Completed, AgreementStatus.Collapsed, AgreementStatus.Expired];
    static readonly ProposalStatus[] OnceOfProposals = [ProposalStatus.Accepted, ProposalStatus.Rejected, ProposalStatus.Superseded, ProposalStatus.Lapsed];

    public static IEnumerable<Contradiction> Find(Agreement agreement)
    {
        var record = new RecordReference { Collection = "agreements", Id = agreement.Id, Name = agreement.Title };
        return Find(record, agreement.Conflict, agreement.StatusHistory.Where(step => OnceOfAgreements.Contains(step.Status)).Select(step => (Snake.Code(step.Status), ContradictionSide.Of(step.ReportedBy, step.Note ?? Snake.Code(step.Status).Replace('_', ' '), record, step.SinceOn, step.SincePrecision, step.Citations))));
    }

    public static IEnumerable<Contradiction> Find(Proposal proposal)
    {
        var record = new RecordReference { Collection = "proposals", Id = proposal.Id, Name = proposal.Title };
        return Find(record, proposal.Conflict, proposal.StatusHistory.Where(step => OnceOfProposals.Contains(step.Status)).Select(step => (Snake.Code(step.Status), ContradictionSide.Of(step.ReportedBy, step.Note ?? Snake.Code(step.Status).Replace('_', ' '), record, step.SinceOn, step.SincePrecision, step.Citations))));
    }

    /// <summary>A contradiction as it is told of some of its sides.</summary>
    public static Contradiction Told(Contradiction contradiction, IReadOnlyList<ContradictionSide> sides) => contradiction with
    {
        Summary = $"{contradiction.Record.Name}: {contradiction.Subject!.Replace('_', ' ')} {(contradiction.Subject == "in_force" ? "from" : "on")} {string.Join(", ", sides.Select(side => $"{side.DatedOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} by the account of {side.Actor!.Name}"))}.",
        Spread = sides[^1].DatedOn!.Value.DayNumber - sides[0].DatedOn!.Value.DayNumber,
        Sides = sides,
    };

    static IEnumerable<Contradiction> Find(RecordReference record, Reference conflict, IEnumerable<(string Status, ContradictionSide Side)> steps)
    {
        foreach (var same in steps.Where(step => step.Side is { Actor: not null, DatedOn: not null }).GroupBy(step => step.Status, step => step.Side, StringComparer.Ordinal))
        {
            var sides = Disagreement.Among(ContradictionKind.Dates, [.. same.OrderBy(side => side.DatedOn)]);
            if (sides.Count > 1) yield return Told(Contradiction.Between($"{record.Id}-{same.Key.Replace('_', '-')}-since", ContradictionKind.Dates, conflict, record, sides) with { Subject = same.Key }, sides);
        }
    }
}
