namespace DiplomacyApi.Storage;

/// <summary>Which records a release has, so that a filter's value is known or refused before anything is asked of the database.</summary>
sealed class RecordIndex
{
    readonly Dictionary<string, RecordIds> ids = new(StringComparer.Ordinal);
    readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
    readonly Dictionary<RecordKey, string> formerIds;
    readonly Dictionary<RecordKey, RemovedRecord> removed;

    public RecordIndex(ReleaseConnection connection, Func<RentedConnection> rent)
    {
        foreach (var (name, table) in Tables)
            ids[name] = new RecordIds(table, connection, rent);
        formerIds = connection.Rows("select collection, former_id, id from former_id", [], row => (Key: new RecordKey(row.GetString(0), row.GetString(1)), Id: row.GetString(2)))
            .ToDictionary(pair => pair.Key, pair => pair.Id);
        removed = connection.Query<RemovedRecord>("select collection, id, removed_in, reason, replaced_by from removed")
            .ToDictionary(record => new RecordKey(record.Collection, record.Id));
        // A record that was renamed and then withdrawn is withdrawn under all its ids.
        foreach (var (former, now) in connection.Rows("select collection, former_id, id from change where kind = 'renamed' order by seq desc", [], row => (new RecordKey(row.GetString(0), row.GetString(1)), new RecordKey(row.GetString(0), row.GetString(2)))))
            if (removed.TryGetValue(now, out var record)) removed.TryAdd(former, record);
        values["measures"] = Distinct(connection, "measure", "figure");
        values["languages"] = Distinct(connection, "language", "article");
    }

    /// <summary>The collections that <c>collection/id</c> can name, with their tables, in reading order.</summary>
    public static IReadOnlyList<(string Name, string Table)> Tables { get; } =
    [
        ("conflicts", "conflict"), ("actors", "actor"), ("statements", "statement"), ("proposals", "proposal"), ("agreements", "agreement"), ("claims", "claim"),
        ("figures", "figure"), ("events", "event"), ("articles", "article"), ("extracts", "extract"), ("places", "place"), ("topics", "topic"),
    ];

    /// <summary>The values that occur in this release: <c>measures</c> of figures, <c>languages</c> of articles.</summary>
    public IReadOnlyList<string> Values(string name) => values[name];

    /// <summary>The ids of a collection, in the order of its list; none where they are too many to suggest from.</summary>
    public IReadOnlyCollection<string> Of(string collection) => ids[collection].Listed;

    /// <summary>How many records a collection has.</summary>
    public int CountOf(string collection) => ids[collection].Count;

    /// <summary>How many records there are in all.</summary>
    public int Count => ids.Values.Sum(collection => collection.Count);

    public bool Has(string collection, string id) => ids.TryGetValue(collection, out var known) && known.Has(id);

    /// <summary>The day from which on a record is there; null where it is undated or not of this release.</summary>
    public string? KnownOn(RecordKey key) => ids.TryGetValue(key.Collection, out var known) ? known.KnownOn(key.Id) : null;

    /// <summary>The id that a record has now, or null where the id was never another's.</summary>
    public string? RenamedTo(RecordKey key) => formerIds.GetValueOrDefault(key);

    /// <summary>Why a record was withdrawn that has or had this id, or null where none was.</summary>
    public RemovedRecord? Removed(RecordKey key) => removed.GetValueOrDefault(key);

    static List<string> Distinct(ReleaseConnection connection, string column, string table) =>
        [.. connection.Rows($"select distinct {column} from {table} order by {column}", [], row => row.GetString(0))];
}
