using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>Articles, each with an extract or two.</summary>
sealed class MadeArticles(int count, MadeCalendar calendar, MadeGround ground, string version) : MadeSet<Article>("articles", "article", count, calendar)
{
    static readonly string[] Languages = ["en", "en", "en", "en", "en", "fr", "es", "uk"];

    public IEnumerable<Extract> Extracts => Enumerable.Range(1, Count).SelectMany(ExtractsIn);

    public long ExtractsCount => RowsBefore(Count + 1);

    public override string Name(int number) => MadeText.Sentence(new Dice(Thrown.ArticleTitle, number), 7).TrimEnd('.');

    public override Article Make(int number)
    {
        var dice = new Dice(Thrown.Article, number);
        var publisher = Publisher(number);
        return new Article
        {
            Id = Id(number),
            Publisher = publisher,
            Title = Name(number),
            PublishedOn = Day(number),
            PublishedPrecision = DatePrecision.Day,
            PublishedBasis = PublishedBasis.Stated,
            Url = Url(number),
            Language = Language(number),
            Kind = dice.Of(Enum.GetValues<ArticleKind>()),
            Reproduction = Reproduction.Original,
            OriginalPublisher = null,
            RetrievedOn = null,
            TextSha256 = null,
            TextHeld = false,
            Rights = null,
            Extracts = [.. ExtractsIn(number)],
            Notes = [],
            FirstRelease = version,
            LastChangedRelease = version,
        };
    }

    public static string Language(int number) => Languages[number % Languages.Length];

    /// <summary>How many extracts an article has.</summary>
    public static int ExtractsOf(int number) => 1 + (number % 2);

    /// <summary>The words of an extract.</summary>
    public static string Exact(int number, int entry) => MadeText.Sentence(new Dice(Thrown.Extract, (number * 2L) + entry), 12, Language(number) == "uk");

    public long RowOfExtract(RecordKey key) => RowsBefore(NumberOf(key)) + EntryOf(key);

    public string NameOfExtract(RecordKey key) => Exact(NumberOf(key), EntryOf(key));

    /// <summary>A citation of an article, and of one of its extracts where that is given.</summary>
    public Citation Citing(int number, int? entry = null) => new()
    {
        Article = To(number),
        Extract = entry is { } extract ? Reference.To("extracts", ExtractId(number, extract), Exact(number, extract)) : null,
        Publisher = Publisher(number),
        Origin = Publisher(number),
        PublishedOn = Day(number),
        PublishedPrecision = DatePrecision.Day,
        Url = Url(number),
        Note = null,
    };

    IEnumerable<Extract> ExtractsIn(int number) => Enumerable.Range(1, ExtractsOf(number)).Select(entry => new Extract
    {
        Id = ExtractId(number, entry),
        Article = To(number),
        Exact = Exact(number, entry),
        Prefix = null,
        Suffix = null,
        StartsAt = null,
        EndsAt = null,
        Language = Language(number),
        License = "quotation",
        Check = new Dice(Thrown.Check, number) is var dice && dice.Is(0.5) ? new Check { Verdict = dice.Of(Enum.GetValues<Verdict>()), Note = MadeText.Sentence(dice, 8), CheckedOn = MadeCalendar.Last, Citations = [] } : null,
        PublishedOn = Day(number),
        PublishedPrecision = DatePrecision.Day,
        FirstRelease = version,
        LastChangedRelease = version,
    });

    Reference Publisher(int number) => ground.Publishers[new Dice(Thrown.Publisher, number).Skewed(ground.Publishers.Count)];

    string Url(int number) => $"https://example.org/{Id(number)}";

    string ExtractId(int number, int entry) => $"{Id(number)}-x{entry:D2}";

    /// <summary>Every article before has one extract, every odd one of them a second.</summary>
    static long RowsBefore(long number) => number - 1 + (number / 2);
}
