using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Synthetic;

/// <summary>What all other records refer to, and of which there is little however many those are: one conflict, actors, places, topics.</summary>
sealed class MadeGround
{
    const int TopicsCount = 48;
    const int BroadTopics = 8;
    const int PlacesCount = 300;

    static readonly string[] Subjects = ["Ceasefire", "Water", "Detainees", "Corridors", "Returns", "Health", "Education", "Prisoners", "Displacement", "Mines", "Access", "Food", "Shelter", "Reconstruction", "Elections", "Borders"];
    static readonly string[] Aspects = ["in general", "in towns", "at sea"];
    static readonly string[] CountryCodes = [.. Countries.Codes.Order(StringComparer.Ordinal).Where((_, index) => index % 6 == 0)];

    readonly Dictionary<RecordKey, (long Row, string Name)> placed = [];

    public MadeGround(int actors, string version)
    {
        Conflicts = Kept([MakeConflict()], "conflicts", conflict => conflict.Title, version);
        Conflict = To(Conflicts[0].Id, "conflicts");
        Topics = Kept([.. Enumerable.Range(1, TopicsCount).Select(MakeTopic)], "topics", topic => topic.Label, version);
        Places = Kept([.. Enumerable.Range(1, PlacesCount).Select(MakePlace)], "places", place => place.Name, version);
        Actors = Kept([.. Enumerable.Range(1, actors).Select(MakeActor)], "actors", actor => actor.Name, version);
        ActorReferences = [.. Enumerable.Range(1, actors).Select(number => To(ActorId(number), "actors"))];
        Publishers = [.. Enumerable.Range(1, actors).Where(number => KindOf(number) is ActorKind.Media).Select(number => To(ActorId(number), "actors"))];
        TopicReferences = [.. Enumerable.Range(1, TopicsCount).Select(number => To(TopicId(number), "topics"))];
        PlaceReferences = [.. Enumerable.Range(1, PlacesCount).Select(number => To(PlaceId(number), "places"))];
    }

    public IReadOnlyList<Conflict> Conflicts { get; }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public Reference Conflict { get; }

    /// <summary>The actors, those first that are to act most.</summary>
    public IReadOnlyList<Reference> ActorReferences { get; }

    public IReadOnlyList<Reference> Publishers { get; }

    public IReadOnlyList<Reference> TopicReferences { get; }

    public IReadOnlyList<Reference> PlaceReferences { get; }

    public string NameOf(RecordKey key) => placed[key].Name;

    public long RowOf(RecordKey key) => placed[key].Row;

    /// <summary>Some actors, each once.</summary>
    public IReadOnlyList<Reference> ActorsFor(Dice dice, int count) => [.. Enumerable.Range(0, count).Select(_ => ActorReferences[dice.Skewed(ActorReferences.Count)]).Distinct()];

    /// <summary>One or two topics.</summary>
    public IReadOnlyList<Reference> TopicsFor(Dice dice) => [.. Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => TopicReferences[dice.Skewed(TopicsCount)]).Distinct()];

    /// <summary>The office of an actor; null where the actor isn't a person.</summary>
    public static string? OfficeOf(Reference actor)
    {
        var number = int.Parse(actor.Id.AsSpan("actor-".Length), System.Globalization.CultureInfo.InvariantCulture);
        return KindOf(number) is ActorKind.Person ? $"Minister of {Subjects[number % Subjects.Length].ToLowerInvariant()}" : null;
    }

    /// <summary>Puts records into the order of their list, which is that of their names.</summary>
    IReadOnlyList<T> Kept<T>(IReadOnlyList<T> records, string collection, Func<T, string> name, string version)
        where T : IRecord
    {
        var ordered = records.OrderBy(record => SearchText.Fold(name(record)), StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal).ToList();
        foreach (var (record, index) in ordered.Select((record, index) => (record, index)))
        {
            placed[new RecordKey(collection, record.Id)] = (index + 1, name(record));
            (record.FirstRelease, record.LastChangedRelease) = (version, version);
        }

        return ordered;
    }

    Reference To(string id, string collection) => Reference.To(collection, id, placed[new RecordKey(collection, id)].Name);

    static string ActorId(int number) => $"actor-{number:D4}";

    static string PlaceId(int number) => $"place-{number:D3}";

    static string TopicId(int number) => $"topic-{number:D2}";

    static ActorKind KindOf(int number) => (number % 10) switch
    {
        6 => ActorKind.State,
        7 => ActorKind.GovernmentBody,
        8 => ActorKind.Media,
        9 => ActorKind.Intergovernmental,
        _ => ActorKind.Person,
    };

    static Conflict MakeConflict() => new()
    {
        Id = "synthetic",
        Title = "A conflict that never was",
        Summary = "Made by a program, with everything that refers to it.",
        BeganOn = MadeCalendar.First,
        BeganPrecision = DatePrecision.Day,
        EndedOn = null,
        EndedPrecision = null,
        CountryCodes = [],
        UcdpConflictId = null,
        Citations = [],
        Notes = [],
    };

    static Topic MakeTopic(int number) => new()
    {
        Id = TopicId(number),
        Label = $"{Subjects[(number - 1) % Subjects.Length]} {Aspects[(number - 1) / Subjects.Length]}",
        Definition = MadeText.Sentence(new Dice(Thrown.Topic, number), 12),
        Broader = number <= BroadTopics ? null : Reference.To("topics", TopicId(((number - 1) % BroadTopics) + 1), $"{Subjects[(number - 1) % BroadTopics]} {Aspects[0]}"),
        PaxCode = null,
        CameoCode = null,
    };

    static Place MakePlace(int number)
    {
        var dice = new Dice(Thrown.Place, number);
        return new Place
        {
            Id = PlaceId(number),
            Name = MadeText.Name(number + 5_000),
            Names = [new Name { Text = MadeText.Name(number + 5_000, isCyrillic: true), Language = "uk", Kind = NameKind.Native }],
            CountryCode = CountryCodes[dice.Skewed(CountryCodes.Length)],
            Admin1Code = null,
            Latitude = Math.Round((decimal)(dice.Next() * 60), 4),
            Longitude = Math.Round((decimal)(dice.Next() * 90), 4),
            Precision = PlacePrecision.Settlement,
            Basis = Basis.GeneralKnowledge,
            Citations = [],
            Notes = [],
        };
    }

    static Actor MakeActor(int number)
    {
        var kind = KindOf(number);
        var office = OfficeOf(Reference.To("actors", ActorId(number), ""));
        return new Actor
        {
            Id = ActorId(number),
            Kind = kind,
            Name = MadeText.Name(number),
            Summary = MadeText.Sentence(new Dice(Thrown.Actor, number), 12),
            Names = [new Name { Text = MadeText.Name(number, isCyrillic: true), Language = "uk", Kind = NameKind.Native }],
            CountryCode = kind is ActorKind.Intergovernmental ? null : CountryCodes[number % CountryCodes.Length],
            PartOf = null,
            WikidataId = null,
            UcdpActorId = null,
            CameoCode = null,
            Offices = office is null ? [] : [new Office { Title = office, Organisation = null, FromOn = MadeCalendar.First, FromPrecision = DatePrecision.Day, ToOn = null, ToPrecision = null, Basis = Basis.GeneralKnowledge, Citations = [] }],
            Citations = [],
            Notes = [],
        };
    }
}
