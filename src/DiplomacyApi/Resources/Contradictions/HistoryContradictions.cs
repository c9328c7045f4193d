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

    public static IEnumerable<Contradiction> Find(Agreement agreement) => Find(
        new RecordReference { Collection = "agreements", Id = agreement.Id, Name = agreement.Title },
        agreement.Conflict,
        agreement.StatusHistory.Where(step => OnceOfAgreements.Contains(step.Status)).Select(step => new Step(Snake.Code(step.Status), step.SinceOn, step.SincePrecision, step.ReportedBy, step.Note, step.Citations)));

    public static IEnumerable<Contradiction> Find(Proposal proposal) => Find(
        new RecordReference { Collection = "proposals", Id = proposal.Id, Name = proposal.Title },
        proposal.Conflict,
        proposal.StatusHistory.Where(step => OnceOfProposals.Contains(step.Status)).Select(step => new Step(Snake.Code(step.Status), step.SinceOn, step.SincePrecision, step.ReportedBy, step.Note, step.Citations)));

    static IEnumerable<Contradiction> Find(RecordReference record, Reference conflict, IEnumerable<Step> steps)
    {
        foreach (var same in steps.Where(step => step.ReportedBy is not null && step.On is not null).GroupBy(step => step.Status, StringComparer.Ordinal))
        {
            var sides = same.Where(step => same.Any(other => other.ReportedBy!.Id != step.ReportedBy!.Id && (step.Last < other.On || other.Last < step.On))).OrderBy(step => step.On).ToList();
            if (sides.Count > 1) yield return Describe(record, conflict, same.Key, sides);
        }
    }

    static Contradiction Describe(RecordReference record, Reference conflict, string status, IReadOnlyList<Step> steps) => new()
    {
        Id = $"{record.Id}-{status.Replace('_', '-')}-since",
        Kind = ContradictionKind.Dates,
        Summary = $"{record.Name}: {status.Replace('_', ' ')} {(status == "in_force" ? "from" : "on")} {string.Join(", ", steps.Select(step => $"{step.On?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} by the account of {step.ReportedBy!.Name}"))}.",
        Conflict = conflict,
        Record = record,
        DatedOn = steps[0].On,
        DatedPrecision = steps[0].Precision,
        Measure = null,
        Unit = null,
        Population = null,
        Side = null,
        Subject = status,
        Spread = steps[^1].On!.Value.DayNumber - steps[0].On!.Value.DayNumber,
        SpreadPercent = null,
        Sides = [.. steps.Select(step => new ContradictionSide { Actor = step.ReportedBy, Text = step.Note ?? status.Replace('_', ' '), Record = record, Value = null, Low = null, High = null, Qualifier = null, Stance = null, DatedOn = step.On, DatedPrecision = step.Precision, Citations = step.Citations })],
    };

    sealed record Step(string Status, DateOnly? On, DatePrecision? Precision, Reference? ReportedBy, string? Note, IReadOnlyList<Citation> Citations)
    {
        public DateOnly? Last => On is { } first && Precision is { } known ? known.LastDay(first) : null;
    }
}
