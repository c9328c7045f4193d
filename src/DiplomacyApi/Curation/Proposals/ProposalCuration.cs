using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Proposals;

/// <summary>What a proposal must keep to, and how it is answered.</summary>
static class ProposalCuration
{
    public static void Check(ProposalEntry entry, Rules rules)
    {
        rules.Known(entry, nameof(entry.ProposedOn), entry.ProposedOn);
        rules.Ordered(entry, nameof(entry.ProposedOn), entry.ProposedOn, nameof(entry.DeadlineOn), entry.DeadlineOn);
        rules.Runs(entry, [.. entry.StatusHistory.Select(step => ((object)step, step.SinceOn))]);
        rules.Begins(entry, nameof(entry.ProposedOn), entry.ProposedOn, entry.StatusHistory.Select(step => step.SinceOn));
        rules.Numbered(entry.Terms.Select(term => ((object)term, term.Number)));
        rules.Keys(entry.Id, entry.Positions.Select(position => ((object)position, position.Key)));
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree([.. entry.Citations, .. entry.StatusHistory.SelectMany(s => s.Citations), .. entry.Positions.SelectMany(p => p.Citations)]);
        foreach (var position in entry.Positions) CheckPosition(entry, position, rules);
        foreach (var relation in entry.Relations.Where(relation => relation.Record == $"proposals/{entry.Id}"))
            rules.Problem(relation, nameof(relation.Record), "a proposal can't be related to itself");
    }

    public static Proposal Resolve(ProposalEntry entry, Resolver resolver, Nested nested) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Title = entry.Title,
        Summary = entry.Summary,
        Conflict = resolver.One("conflicts", entry.ConflictId),
        Proposers = resolver.Several("actors", entry.ProposerIds),
        Addressees = resolver.Several("actors", entry.AddresseeIds),
        ProposedOn = entry.ProposedOn?.First,
        ProposedPrecision = entry.ProposedOn?.Precision,
        DeadlineOn = entry.DeadlineOn?.First,
        DeadlinePrecision = entry.DeadlineOn?.Precision,
        Status = entry.StatusHistory[^1].Status,
        StatusHistory = [.. entry.StatusHistory.Select(step => Step(step, entry, resolver))],
        Topics = resolver.Several("topics", entry.TopicIds),
        Terms = [.. entry.Terms.Select(term => new Term { Number = term.Number, Topic = resolver.Maybe("topics", term.TopicId), Text = term.Text })],
        Positions = [.. entry.Positions.Select(position => Position(position, entry, resolver)).OrderBy(position => position.TakenOn ?? DateOnly.MaxValue).ThenBy(position => position.Id, StringComparer.Ordinal)],
        Relations = resolver.Relations(entry.Relations),
        Figures = nested.FiguresOf(new RecordKey("proposals", entry.Id)),
        Claims = nested.ClaimsOf(new RecordKey("proposals", entry.Id)),
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };

    /// <summary>A position that a statement shows takes stance and date from it, so that the two can't say different things.</summary>
    static void CheckPosition(ProposalEntry proposal, PositionEntry position, Rules rules)
    {
        rules.Known(position, nameof(position.TakenOn), position.TakenOn);
        if (position.StatementId is null)
        {
            if (position.Stance is null) rules.Problem(position, nameof(position.Stance), $"is missing; give one of {string.Join(", ", Snake.CodesOf(typeof(PositionStance)))}, or a statement_id that shows it");
            return;
        }

        if (position.Stance is not null) rules.Problem(position, nameof(position.Stance), "comes from the statement; remove it here");
        if (position.TakenOn is not null) rules.Problem(position, nameof(position.TakenOn), "comes from the statement; remove it here");
        if (rules.Seed.Statements.FirstOrDefault(s => s.Id == position.StatementId) is { } statement && StanceIn(statement, proposal.Id) is null)
            rules.Problem(position, nameof(position.StatementId), $"'{statement.Id}' is not about proposals/{proposal.Id} with a stance; add that to its about");
    }

    static Position Position(PositionEntry entry, ProposalEntry proposal, Resolver resolver)
    {
        var statement = entry.StatementId is null ? null : resolver.Statement(entry.StatementId);
        var taken = statement is null ? entry.TakenOn : statement.SaidOn;
        return new Position
        {
            Id = $"{proposal.Id}-{entry.Key}",
            Actor = resolver.One("actors", entry.ActorId),
            Stance = statement is null ? entry.Stance!.Value : Shown(StanceIn(statement, proposal.Id)!.Value),
            Conditions = entry.Conditions,
            TakenOn = taken?.First,
            TakenPrecision = taken?.Precision,
            Statement = resolver.Maybe("statements", entry.StatementId),
            Note = entry.Note,
            Citations = resolver.Citations(entry.Citations, statement?.Citations ?? proposal.Citations),
        };
    }

    static Stance? StanceIn(StatementEntry statement, string proposalId) =>
        statement.About.FirstOrDefault(about => about.Record == $"proposals/{proposalId}" && about.Stance is not null)?.Stance;

    /// <summary>The position that a stance in a statement shows.</summary>
    static PositionStance Shown(Stance stance) => stance switch
    {
        Stance.Proposes or Stance.Supports or Stance.Accepts => PositionStance.Accepts,
        Stance.AcceptsWithConditions => PositionStance.AcceptsWithConditions,
        Stance.Rejects or Stance.Denies => PositionStance.Rejects,
        // Who criticises a proposal has not refused it.
        _ => PositionStance.Ambiguous,
    };

    static ProposalStep Step(ProposalStepEntry step, ProposalEntry entry, Resolver resolver) => new()
    {
        Status = step.Status,
        SinceOn = step.SinceOn?.First,
        SincePrecision = step.SinceOn?.Precision,
        ReportedBy = resolver.Maybe("actors", step.ReportedById),
        Note = step.Note,
        Citations = resolver.Citations(step.Citations, entry.Citations),
    };
}
