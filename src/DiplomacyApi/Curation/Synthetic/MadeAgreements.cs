using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Agreements between two sides, with what each says of them and the number that each counts.</summary>
sealed class MadeAgreements(int count, MadeCalendar calendar, MadeWorld world) : MadeSet<Agreement>("agreements", "agreement", count, calendar)
{
    static readonly ConfirmationStance[] Answers = [ConfirmationStance.Confirms, ConfirmationStance.Confirms, ConfirmationStance.Confirms, ConfirmationStance.PartlyConfirms, ConfirmationStance.Denies, ConfirmationStance.Silent];

    public override string Name(int number) => MadeText.Sentence(new Dice(Thrown.AgreementTitle, number), 5).TrimEnd('.');

    /// <summary>The two sides.</summary>
    public (Reference One, Reference Other) Sides(int number)
    {
        var dice = new Dice(Thrown.Sides, number);
        var one = dice.Skewed(world.Ground.ActorReferences.Count);
        return (world.Ground.ActorReferences[one], world.Ground.ActorReferences[(one + 1 + dice.Below(20)) % world.Ground.ActorReferences.Count]);
    }

    public override Agreement Make(int number)
    {
        var dice = new Dice(Thrown.Agreement, number);
        var (one, other) = Sides(number);
        IReadOnlyList<Citation> citations = [world.Articles.Citing(world.Articles.Beside(number, Count), 1)];
        var history = History(number, dice, citations);
        return new Agreement
        {
            Id = Id(number),
            Kind = dice.Of(Enum.GetValues<AgreementKind>()),
            Title = Name(number),
            Summary = MadeText.Marked("The sides agreed to", dice, 12),
            Conflict = world.Ground.Conflict,
            AnnouncedOn = Day(number),
            AnnouncedPrecision = DatePrecision.Day,
            AgreedOn = null,
            AgreedPrecision = null,
            EffectiveOn = null,
            EffectivePrecision = null,
            EndedOn = null,
            EndedPrecision = null,
            Status = history[^1].Status,
            StatusHistory = history,
            PartOf = null,
            Stages = [],
            Topics = world.Ground.TopicsFor(dice),
            Parties = [new Party { Actor = one, Role = PartyRole.Party, Note = null }, new Party { Actor = other, Role = PartyRole.Party, Note = null }],
            Confirmations = Confirmations(number, dice, citations),
            Provisions = [.. Enumerable.Range(1, 1 + dice.Below(3)).Select(provision => new Provision { Number = provision, Topic = null, Text = MadeText.Sentence(dice, 12) })],
            Places = [new AgreementPlace { Place = world.Ground.PlaceReferences[dice.Skewed(world.Ground.PlaceReferences.Count)], Role = PlaceRole.Site }],
            Numbering = [],
            Relations = [],
            Figures = [.. world.Figures.Of(number)],
            Claims = [],
            Citations = citations,
            Notes = [],
            FirstRelease = world.Version,
            LastChangedRelease = world.Version,
        };
    }

    IReadOnlyList<AgreementStep> History(int number, Dice dice, IReadOnlyList<Citation> citations)
    {
        var (one, other) = Sides(number);
        var completed = Day(number).AddDays(2 + dice.Below(20));
        AgreementStep Step(AgreementStatus status, DateOnly day, Reference by) => new() { Status = status, SinceOn = day, SincePrecision = DatePrecision.Day, ReportedBy = by, Note = null, Citations = citations };
        return
        [
            Step(AgreementStatus.Announced, Day(number), one),
            .. dice.Is(0.7) ? new[] { Step(AgreementStatus.Completed, completed, one) } : [],
            // Now and then the other side dates it otherwise.
            .. dice.Is(0.1) ? new[] { Step(AgreementStatus.Completed, completed.AddDays(1), other) } : [],
        ];
    }

    IReadOnlyList<Confirmation> Confirmations(int number, Dice dice, IReadOnlyList<Citation> citations)
    {
        var (one, other) = Sides(number);
        Confirmation Said(int entry, Reference actor, ConfirmationStance stance) => new() { Id = $"{Id(number)}-c{entry}", Actor = actor, Spokesperson = null, Phase = Phase.Announced, Stance = stance, SaidOn = Day(number).AddDays(entry == 1 ? 0 : dice.Below(5)), SaidPrecision = DatePrecision.Day, Note = null, Citations = citations };
        return [Said(1, one, ConfirmationStance.Announces), Said(2, other, dice.Of(Answers))];
    }
}
