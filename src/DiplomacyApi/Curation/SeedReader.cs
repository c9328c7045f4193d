using DiplomacyApi.Curation.Actors;
using DiplomacyApi.Curation.Agreements;
using DiplomacyApi.Curation.Articles;
using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Conflicts;
using DiplomacyApi.Curation.Events;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Places;
using DiplomacyApi.Curation.Proposals;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Curation.Topics;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Declarations;

namespace DiplomacyApi.Curation;

/// <summary>Reads a seed folder into entries, and reports everything in it that can't be read.</summary>
sealed class SeedReader(string folder, Problems problems)
{
    /// <summary>The folders of a seed that hold records.</summary>
    public static readonly IReadOnlyList<string> RecordFolders = ["actors", "agreements", "articles", "claims", "conflicts", "events", "figures", "places", "proposals", "statements", "topics"];

    static readonly string[] OtherNames = ["README.md", "changes", "dataset.yaml", "measures.yaml", "releases", "removed.yaml", "schema"];

    readonly Origins origins = new();
    readonly Dictionary<string, HashSet<string>> ids = RecordFolders.Append("extracts").ToDictionary(name => name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The seed, or null where not even its dataset.yaml can be read.</summary>
    public Seed? Read()
    {
        RefuseStrangers();
        var dataset = One<DatasetEntry>("dataset.yaml");
        var seed = new Seed
        {
            Dataset = dataset!,
            Measures = ListIn<MeasureEntry>("measures.yaml"),
            Removed = ListIn<RemovedEntry>("removed.yaml"),
            Conflicts = Collection<ConflictEntry>("conflicts"),
            Actors = Collection<ActorEntry>("actors"),
            Articles = Collection<ArticleEntry>("articles"),
            Events = Collection<EventEntry>("events"),
            Statements = Collection<StatementEntry>("statements"),
            Proposals = Collection<ProposalEntry>("proposals"),
            Agreements = Collection<AgreementEntry>("agreements"),
            LooseClaims = Collection<ClaimEntry>("claims"),
            LooseFigures = Collection<FigureEntry>("figures"),
            Places = Collection<PlaceEntry>("places"),
            Topics = Collection<TopicEntry>("topics"),
            Origins = origins,
            Ids = ids.ToDictionary(pair => pair.Key, IReadOnlySet<string> (pair) => pair.Value, StringComparer.Ordinal),
        };
        return dataset is null ? null : seed;
    }

    void RefuseStrangers()
    {
        string[] known = [.. RecordFolders, .. OtherNames];
        foreach (var name in Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Where(name => !known.Contains(name, StringComparer.Ordinal)))
            problems.Add(name, 1, "", $"does not belong into a seed{Nearest.DidYouMean(name, known)}; allowed are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
        foreach (var path in RecordFolders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists).SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)))
            if (Path.GetExtension(path) is not ".yaml") problems.Add(Short(path), 1, "", "does not belong into a collection; records stand in files that end in .yaml");
    }

    List<T> Collection<T>(string name)
        where T : class, IRecordEntry
    {
        var path = Path.Combine(folder, name);
        var entries = new List<T>();
        if (!Directory.Exists(path)) return entries;
        foreach (var file in Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (YamlFile.Read(file, Short(file), problems) is not { } root) continue;
            if (root is YamlMapping { } single && single.TextOf("id") is { } id && id != Path.GetFileNameWithoutExtension(file))
                problems.Add(Short(file), single.LineOfId(), "id", $"'{id}' must be the name of its file, '{Path.GetFileNameWithoutExtension(file)}'; a file with several records holds a list");
            foreach (var (node, at) in Nodes(root))
            {
                if (problems.AreEnough) return entries;
                if (node is YamlMapping mapping) Name(name, mapping, file);
                if (new EntryBinder(Short(file), problems, origins).Bind<T>(node, at) is { } entry) entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>Takes note of the ids of a record and of what is written under it, whether or not the rest of it can be read.</summary>
    void Name(string collection, YamlMapping mapping, string file)
    {
        if (mapping.TextOf("id") is not { } id) return;
        Take(collection, id, mapping.LineOfId(), file);
        foreach (var extract in Under(mapping, "extracts"))
            if (extract.TextOf("id") is { } extractId) Take("extracts", extractId, extract.LineOfId(), file);
        foreach (var kind in new[] { "claims", "figures" })
            foreach (var nested in Under(mapping, kind))
                if (nested.TextOf("key") is { } key) Take(kind, $"{id}-{key}", nested.Line, file);
    }

    void Take(string collection, string id, int line, string file)
    {
        if (!ids[collection].Add(id)) problems.Add(Short(file), line, "id", $"'{id}' stands in {collection} already; an id is given once");
    }

    T? One<T>(string name)
        where T : class
    {
        if (!File.Exists(Path.Combine(folder, name)))
        {
            problems.Add(name, 1, "", "is missing");
            return null;
        }

        return YamlFile.Read(Path.Combine(folder, name), name, problems) is { } root ? new EntryBinder(name, problems, origins).Bind<T>(root, "") : null;
    }

    IReadOnlyList<T> ListIn<T>(string name)
        where T : class
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path) || YamlFile.Read(path, name, problems) is not { } root) return [];
        if (root is YamlSequence) return [.. Nodes(root).Select(node => new EntryBinder(name, problems, origins).Bind<T>(node.Node, node.Path)).OfType<T>()];
        problems.Add(name, root.Line, "", "must be a list");
        return [];
    }

    static IEnumerable<(YamlNode Node, string Path)> Nodes(YamlNode root) =>
        root is YamlSequence sequence ? sequence.Items.Select((item, index) => (item, $"[{index}]")) : [(root, "")];

    static IEnumerable<YamlMapping> Under(YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>() : [];

    string Short(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
