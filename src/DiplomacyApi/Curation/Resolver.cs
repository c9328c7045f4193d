using DiplomacyApi.Curation.Actors;
using DiplomacyApi.Curation.Agreements;
using DiplomacyApi.Curation.Articles;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>Turns the ids of a checked seed into references that carry names.</summary>
sealed class Resolver
{
    readonly Dictionary<RecordKey, string> names = [];
    readonly Dictionary<string, ArticleEntry> articles;
    readonly Dictionary<string, ActorEntry> actors;
    readonly Dictionary<string, StatementEntry> statements;
    readonly ILookup<string, AgreementEntry> stages;

    public Resolver(Seed seed)
    {
        Seed = seed;
        articles = seed.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        actors = seed.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        statements = seed.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        stages = seed.Agreements.Where(agreement => agreement.PartOfId is not null).ToLookup(agreement => agreement.PartOfId!, StringComparer.Ordinal);
        Name("conflicts", seed.Conflicts.Select(e => (e.Id, e.Title)));
        Name("actors", seed.Actors.Select(e => (e.Id, e.Name)));
        Name("articles", seed.Articles.Select(e => (e.Id, e.Title ?? Untitled(e))));
        Name("extracts", seed.Extracts.Select(pair => (pair.Extract.Id, pair.Extract.Exact ?? $"Letters {pair.Extract.StartsAt} to {pair.Extract.EndsAt}, not reproduced")));
        Name("events", seed.Events.Select(e => (e.Id, e.Title)));
        Name("statements", seed.Statements.Select(e => (e.Id, e.Summary)));
        Name("proposals", seed.Proposals.Select(e => (e.Id, e.Title)));
        Name("agreements", seed.Agreements.Select(e => (e.Id, e.Title)));
        Name("claims", seed.Claims.Select(e => (e.Id, e.Body.Summary)));
        Name("figures", seed.Figures.Select(e => (e.Id, e.Body.Summary)));
        Name("places", seed.Places.Select(e => (e.Id, e.Name)));
        Name("topics", seed.Topics.Select(e => (e.Id, e.Label)));
    }

    public Seed Seed { get; }

    public ActorEntry Actor(string id) => actors[id];

    public StatementEntry Statement(string id) => statements[id];

    /// <summary>The agreements that are stages of another, oldest first.</summary>
    public IEnumerable<Reference> StagesOf(string agreementId) => stages[agreementId]
        .OrderBy(stage => stage.AnnouncedOn?.First ?? stage.EffectiveOn?.First ?? DateOnly.MaxValue).ThenBy(stage => stage.Id, StringComparer.Ordinal)
        .Select(stage => One("agreements", stage.Id));

    public string NameOf(string collection, string id) => names[new RecordKey(collection, id)];

    public Reference One(string collection, string id) => Reference.To(collection, id, NameOf(collection, id));

    public Reference? Maybe(string collection, string? id) => id is null ? null : One(collection, id);

    public IReadOnlyList<Reference> Several(string collection, IReadOnlyList<string> ids) => [.. ids.Select(id => One(collection, id))];

    /// <summary>A record of any collection, written <c>collection/id</c>.</summary>
    public RecordReference Record(string record) =>
        RecordKey.TryParse(record, out var key) ? Record(key.Value) : throw new ArgumentException($"'{record}' is not collection/id; the rules let it pass", nameof(record));

    public RecordReference Record(RecordKey key) => new() { Collection = key.Collection, Id = key.Id, Name = names[key] };

    public IReadOnlyList<About> About(IReadOnlyList<AboutEntry> entries) => [.. entries.Select(entry => new About { Record = Record(entry.Record), Stance = entry.Stance })];

    /// <summary>What a nested claim or figure is about: its record, and what else it names.</summary>
    public IReadOnlyList<About> About(RecordKey? owner, IReadOnlyList<AboutEntry> entries) =>
        owner is not { } record || entries.Any(entry => entry.Record == record.ToString()) ? About(entries) : [new About { Record = Record(record), Stance = null }, .. About(entries)];

    public IReadOnlyList<Relation> Relations(IReadOnlyList<RelationEntry> entries) => [.. entries.Select(entry => new Relation { Kind = entry.Kind, Record = Record(entry.Record), Note = entry.Note })];

    /// <summary>The citations of an entry; where it has none of its own, those of its record.</summary>
    public IReadOnlyList<Citation> Citations(IReadOnlyList<CitationEntry> own, IReadOnlyList<CitationEntry> ofRecord) => Citations(own.Count > 0 ? own : ofRecord);

    public IReadOnlyList<Citation> Citations(IReadOnlyList<CitationEntry> entries) => [.. entries.Select(Citation)];

    public static IReadOnlyList<Note> Notes(IReadOnlyList<NoteEntry> entries) => [.. entries.Select(entry => new Note { Kind = entry.Kind, Text = entry.Text })];

    public static IReadOnlyList<Name> Names(IReadOnlyList<NameEntry> entries) => [.. entries.Select(entry => new Name { Text = entry.Text, Language = entry.Language, Kind = entry.Kind })];

    Citation Citation(CitationEntry entry)
    {
        var article = articles[entry.ArticleId];
        return new Citation
        {
            Article = One("articles", entry.ArticleId),
            Extract = Maybe("extracts", entry.ExtractId),
            Publisher = Maybe("actors", article.PublisherId),
            Origin = Maybe("actors", article.Reproduction is Reproduction.Original ? article.PublisherId : article.OriginalPublisherId),
            PublishedOn = article.PublishedOn?.First,
            PublishedPrecision = article.PublishedOn?.Precision,
            Url = article.Url,
            Note = entry.Note,
        };
    }

    string Untitled(ArticleEntry article)
    {
        var publisher = article.PublisherId is { } id && names.TryGetValue(new RecordKey("actors", id), out var name) ? name : "Unknown publisher";
        return $"{publisher}, {article.PublishedOn?.ToString() ?? "undated"}";
    }

    void Name(string collection, IEnumerable<(string Id, string Name)> entries)
    {
        foreach (var (id, name) in entries) names[new RecordKey(collection, id)] = name;
    }
}
