using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Claims in pairs, both about one agreement: what one side alleges and the other denies.</summary>
sealed class MadeClaims(int count, MadeCalendar calendar, MadeWorld world) : MadeSet<Claim>("claims", "claim", count, calendar)
{
    public override string Name(int number) => MadeText.Marked(IsDenial(number) ? "It denies that" : "It alleges that", new Dice(Thrown.ClaimSummary, number), 8);

    public override Claim Make(int number)
    {
        var dice = new Dice(Thrown.Claim, number);
        var agreement = world.Agreements.Beside(((number - 1) / 2) + 1, (Count + 1) / 2);
        var (one, other) = world.Agreements.Sides(agreement);
        return new Claim
        {
            Id = Id(number),
            Kind = IsDenial(number) ? ClaimKind.Denial : ClaimKind.Allegation,
            Summary = Name(number),
            Conflict = world.Ground.Conflict,
            Claimant = IsDenial(number) ? other : one,
            ClaimedOn = Day(number),
            ClaimedPrecision = DatePrecision.Day,
            Text = MadeText.Sentence(dice, 14),
            Quote = null,
            QuoteLanguage = null,
            QuoteLicense = null,
            About = [new About { Record = world.Agreements.Record(agreement), Stance = null }],
            Topics = world.Ground.TopicsFor(dice),
            Relations = IsDenial(number) ? [new ClaimRelation { Kind = ClaimRelationKind.Denies, Claim = To(number - 1) }] : [],
            Standing = IsDenial(number) || number < Count ? ClaimStanding.Contested : ClaimStanding.Unanswered,
            Citations = [world.Articles.Citing(world.Articles.Beside(number, Count))],
            Notes = [],
            FirstRelease = world.Version,
            LastChangedRelease = world.Version,
        };
    }

    static bool IsDenial(int number) => number % 2 == 0;
}
