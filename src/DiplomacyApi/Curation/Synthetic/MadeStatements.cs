using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Statements: few actors make most of them, six of ten have the words themselves, a third is about a proposal or an agreement.</summary>
sealed class MadeStatements(int count, MadeCalendar calendar, MadeWorld world) : MadeSet<Statement>("statements", "statement", count, calendar)
{
    static readonly string[] Media = ["press conference", "television", "post", "interview"];

    public override string Name(int number)
    {
        var dice = new Dice(Thrown.StatementSummary, number);
        return MadeText.Marked($"{Speaker(number).Name} on {world.Ground.TopicsFor(dice)[0].Name.ToLowerInvariant()}:", dice, 12);
    }

    public Reference Speaker(int number) => world.Ground.ActorReferences[new Dice(Thrown.Speaker, number).Skewed(world.Ground.ActorReferences.Count)];

    public override Statement Make(int number)
    {
        var dice = new Dice(Thrown.Statement, number);
        var article = world.Articles.Beside(number, Count);
        int? extract = dice.Is(0.7) ? 1 + dice.Below(MadeArticles.ExtractsOf(article)) : null;
        var quote = extract is { } cited && dice.Is(0.85) ? MadeArticles.Exact(article, cited) : null;
        return new Statement
        {
            Id = Id(number),
            Summary = Name(number),
            Conflict = world.Ground.Conflict,
            Speaker = Speaker(number),
            CoSpeakers = [],
            SpeakerOffice = MadeGround.OfficeOf(Speaker(number)),
            SaidOn = Day(number),
            SaidPrecision = DatePrecision.Day,
            Quote = quote,
            QuoteLanguage = quote is null ? null : MadeArticles.Language(article),
            IsTranslation = null,
            QuoteLicense = quote is null ? null : "quotation",
            Event = dice.Is(0.3) ? world.Events.To(world.Events.Beside(number, Count)) : null,
            Medium = dice.Is(0.5) ? dice.Of(Media) : null,
            Addressees = dice.Is(0.5) ? world.Ground.ActorsFor(dice, 1 + dice.Below(2)) : [],
            Topics = world.Ground.TopicsFor(new Dice(Thrown.StatementSummary, number)),
            About = About(number, dice),
            Citations = [world.Articles.Citing(article, extract)],
            Notes = dice.Is(0.05) ? [new Note { Kind = NoteKind.Context, Text = MadeText.Sentence(dice, 10) }] : [],
            FirstRelease = world.Version,
            LastChangedRelease = world.Version,
        };
    }

    IReadOnlyList<About> About(int number, Dice dice)
    {
        if (!dice.Is(0.35)) return [];
        var record = dice.Is(0.6)
            ? world.Proposals.Record(Math.Max(1, world.Proposals.Beside(number, Count) - dice.Below(4)))
            : world.Agreements.Record(Math.Max(1, world.Agreements.Beside(number, Count) - dice.Below(4)));
        return [new About { Record = record, Stance = dice.Of(Enum.GetValues<Stance>()) }];
    }
}
