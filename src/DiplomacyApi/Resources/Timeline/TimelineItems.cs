using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;

namespace DiplomacyApi.Resources.Timeline;

/// <summary>What of a record happened on a day. What has no date has no place in time.</summary>
static class TimelineItems
{
    public static IEnumerable<TimelineItem> Of(Statement statement) => Item(
        TimelineKind.Statement, statement.Id, (statement.SaidOn, statement.SaidPrecision), statement.Summary, code: null, Record("statements", statement.Id, statement.Summary), [statement.Speaker, .. statement.CoSpeakers], statement.About, statement.Citations);

    public static IEnumerable<TimelineItem> Of(Claim claim) => Item(
        TimelineKind.Claim, claim.Id, (claim.ClaimedOn, claim.ClaimedPrecision), claim.Summary, Snake.Code(claim.Kind), Record("claims", claim.Id, claim.Summary), [claim.Claimant], claim.About, claim.Citations);

    public static IEnumerable<TimelineItem> Of(Figure figure) => Item(
        TimelineKind.Figure, figure.Id, (figure.ReportedOn, figure.ReportedPrecision), figure.Summary, figure.Measure, Record("figures", figure.Id, figure.Summary), figure.ReportedBy is null ? [] : [figure.ReportedBy], figure.About, figure.Citations);

    public static IEnumerable<TimelineItem> Of(Event @event) => Item(
        TimelineKind.Event, @event.Id, (@event.StartsOn, @event.StartsPrecision), @event.Summary, Snake.Code(@event.Kind), Record("events", @event.Id, @event.Title), [.. @event.Participants.Select(participant => participant.Actor).Distinct()], [], @event.Citations);

    public static IEnumerable<TimelineItem> Of(Proposal proposal)
    {
        var record = Record("proposals", proposal.Id, proposal.Title);
        var steps = proposal.StatusHistory.SelectMany((step, index) => Item(
            TimelineKind.ProposalStatus, $"{proposal.Id}-{index + 1}", (step.SinceOn, step.SincePrecision), Sentence(proposal.Title, Snake.Code(step.Status), step.Note), Snake.Code(step.Status), record, step.ReportedBy is null ? proposal.Proposers : [step.ReportedBy], [], step.Citations));
        var positions = proposal.Positions.SelectMany(position => Item(
            TimelineKind.Position, position.Id, (position.TakenOn, position.TakenPrecision), Sentence($"{position.Actor.Name} on {proposal.Title}", Snake.Code(position.Stance), position.Note ?? position.Conditions), Snake.Code(position.Stance), record, [position.Actor], [], position.Citations));
        return [.. steps, .. positions];
    }

    public static IEnumerable<TimelineItem> Of(Agreement agreement)
    {
        var record = Record("agreements", agreement.Id, agreement.Title);
        var steps = agreement.StatusHistory.SelectMany((step, index) => Item(
            TimelineKind.AgreementStatus, $"{agreement.Id}-{index + 1}", (step.SinceOn, step.SincePrecision), Sentence(agreement.Title, Snake.Code(step.Status), step.Note), Snake.Code(step.Status), record, step.ReportedBy is null ? [.. agreement.Parties.Where(party => party.Role is PartyRole.Party).Select(party => party.Actor)] : [step.ReportedBy], [], step.Citations));
        var confirmations = agreement.Confirmations.SelectMany(confirmation => Item(
            TimelineKind.Confirmation,
            confirmation.Id,
            (confirmation.SaidOn, confirmation.SaidPrecision),
            Sentence($"{confirmation.Actor.Name} on {agreement.Title}, {Snake.Code(confirmation.Phase)}", Snake.Code(confirmation.Stance), confirmation.Note),
            Snake.Code(confirmation.Stance),
            record,
            confirmation.Spokesperson is null ? [confirmation.Actor] : [confirmation.Actor, confirmation.Spokesperson],
            [],
            confirmation.Citations));
        return [.. steps, .. confirmations];
    }

    static IEnumerable<TimelineItem> Item(TimelineKind kind, string id, (DateOnly? On, DatePrecision? Precision) date, string summary, string? code, RecordReference record, IReadOnlyList<Reference> actors, IReadOnlyList<About> about, IReadOnlyList<Citation> citations)
    {
        if (date is not ({ } on, { } precision)) return [];
        return
        [
            new TimelineItem
            {
                Id = $"{Snake.Code(kind).Replace('_', '-')}-{id}",
                Kind = kind,
                DatedOn = on,
                DatedPrecision = precision,
                Summary = summary,
                Code = code,
                Record = record,
                Actors = actors,
                About = [.. about.Select(one => one.Record)],
                Citations = citations,
            },
        ];
    }

    static RecordReference Record(string collection, string id, string name) => new() { Collection = collection, Id = id, Name = name };

    static string Sentence(string subject, string code, string? note) => $"{subject}: {code.Replace('_', ' ')}{(note is null ? "." : $". {note}")}";
}
