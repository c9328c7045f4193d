using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Meetings, calls, talks.</summary>
sealed class MadeEvents(int count, MadeCalendar calendar, MadeGround ground, MadeArticles articles, string version) : MadeSet<Event>("events", "event", count, calendar)
{
    public override string Name(int number) => MadeText.Sentence(new Dice(Thrown.EventTitle, number), 4).TrimEnd('.');

    public override Event Make(int number)
    {
        var dice = new Dice(Thrown.Event, number);
        return new Event
        {
            Id = Id(number),
            Kind = dice.Of(Enum.GetValues<EventKind>()),
            Title = Name(number),
            Summary = MadeText.Marked("It was about", dice, 12),
            Conflict = ground.Conflict,
            StartsOn = Day(number),
            StartsPrecision = DatePrecision.Day,
            EndsOn = null,
            EndsPrecision = null,
            Place = ground.PlaceReferences[dice.Skewed(ground.PlaceReferences.Count)],
            Participants = [.. ground.ActorsFor(dice, 2 + dice.Below(3)).Select((actor, index) => new Participant { Actor = actor, Role = index == 0 ? ParticipantRole.Host : ParticipantRole.Participant })],
            Outcome = null,
            Vote = null,
            Topics = ground.TopicsFor(dice),
            Figures = [],
            Claims = [],
            Citations = [articles.Citing(articles.Beside(number, Count))],
            Notes = [],
            FirstRelease = version,
            LastChangedRelease = version,
        };
    }
}
