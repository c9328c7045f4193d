using DiplomacyApi.Resources.Events;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Events;

/// <summary>What an event must keep to, and how it is answered.</summary>
static class EventCuration
{
    public static void Check(EventEntry entry, Rules rules)
    {
        rules.Ordered(entry, nameof(entry.StartsOn), entry.StartsOn, nameof(entry.EndsOn), entry.EndsOn);
        rules.Cited(entry, entry.Citations);
        rules.CitationsAgree(entry.Citations);
        if (entry.Vote is not null && entry.Kind is not EventKind.Vote) rules.Problem(entry, nameof(entry.Vote), "only an event of kind vote has a result");
        if (entry.Vote is { } vote && new[] { vote.ForCount, vote.AgainstCount, vote.AbstainCount, vote.AbsentCount }.Any(count => count < 0)) rules.Problem(vote, null, "votes are counted from 0");
    }

    public static Event Resolve(EventEntry entry, Resolver resolver, Nested nested) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Title = entry.Title,
        Summary = entry.Summary,
        Conflict = resolver.One("conflicts", entry.ConflictId),
        StartsOn = entry.StartsOn?.First,
        StartsPrecision = entry.StartsOn?.Precision,
        EndsOn = entry.EndsOn?.First,
        EndsPrecision = entry.EndsOn?.Precision,
        Place = resolver.Maybe("places", entry.PlaceId),
        Participants = [.. entry.Participants.Select(participant => new Participant { Actor = resolver.One("actors", participant.ActorId), Role = participant.Role })],
        Outcome = entry.Outcome,
        Vote = entry.Vote is not { } vote ? null : new Vote { Resolution = vote.Resolution, ForCount = vote.ForCount, AgainstCount = vote.AgainstCount, AbstainCount = vote.AbstainCount, AbsentCount = vote.AbsentCount },
        Topics = resolver.Several("topics", entry.TopicIds),
        Figures = nested.FiguresOf(new RecordKey("events", entry.Id)),
        Claims = nested.ClaimsOf(new RecordKey("events", entry.Id)),
        Citations = resolver.Citations(entry.Citations),
        Notes = Resolver.Notes(entry.Notes),
    };
}
