using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation.Ledger;

/// <summary>The releases that were made, oldest first, as <c>seed/releases/</c> keeps them.</summary>
sealed class ReleaseLedger
{
    ReleaseLedger(IReadOnlyList<LedgerEntry> releases) => Releases = releases;

    public IReadOnlyList<LedgerEntry> Releases { get; }

    public LedgerEntry? Newest => Releases.Count == 0 ? null : Releases[^1];

    /// <summary>Reads the ledger of a seed; what can't be read is among the problems.</summary>
    public static ReleaseLedger Read(string seedFolder, Problems problems)
    {
        var folder = Path.Combine(seedFolder, "releases");
        if (!Directory.Exists(folder)) return new ReleaseLedger([]);
        var entries = new List<LedgerEntry>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml"))
        {
            var file = $"releases/{Path.GetFileName(path)}";
            if (YamlFile.Read(path, file, problems, long.MaxValue) is not { } root || new EntryBinder(file, problems, new Origins()).Bind<LedgerEntry>(root, "") is not { } entry) continue;
            if (entry.Version != Path.GetFileNameWithoutExtension(path)) problems.Add(file, 1, "version", $"'{entry.Version}' must be the name of the file");
            entries.Add(entry);
        }

        return new ReleaseLedger([.. entries.OrderBy(entry => entry.ReleasedOn).ThenBy(entry => entry.Version, StringComparer.Ordinal)]);
    }

    /// <summary>An id that was published may be renamed or withdrawn, and both are said; it can't just vanish.</summary>
    public void CheckNothingVanished(Corpus corpus, IReadOnlySet<RecordKey> present, Problems problems)
    {
        if (Newest is not { } newest) return;
        var removed = corpus.Removed.Select(entry => entry.Record).ToHashSet(StringComparer.Ordinal);
        foreach (var record in newest.Records.Where(record => RecordKey.TryParse(record.Record, out var key) && !present.Contains(key.Value) && !corpus.FormerIds.ContainsKey(key.Value) && !removed.Contains(record.Record)))
            problems.Add($"releases/{newest.Version}.yaml", 1, record.Record, "was published and is gone; give the record that has a new id former_ids, or say in removed.yaml why it was withdrawn");
    }

    /// <summary>In which release a record first stood, and in which its content last changed.</summary>
    public (string First, string LastChanged) HistoryOf(RecordKey key, string digest, string version, IEnumerable<RecordKey> formerKeys)
    {
        string? first = null, lastChanged = null, before = null;
        foreach (var release in Releases)
        {
            if (DigestIn(release, [key, .. formerKeys]) is not { } then) continue;
            first ??= release.Version;
            if (then != before) lastChanged = release.Version;
            before = then;
        }

        return (first ?? version, before == digest ? lastChanged! : version);
    }

    readonly Dictionary<LedgerEntry, Dictionary<string, string>> digests = new(ReferenceEqualityComparer.Instance);

    string? DigestIn(LedgerEntry release, IEnumerable<RecordKey> keys)
    {
        if (!digests.TryGetValue(release, out var known)) digests[release] = known = release.Records.ToDictionary(record => record.Record, record => record.Digest, StringComparer.Ordinal);
        return keys.Select(key => known.GetValueOrDefault(key.ToString())).FirstOrDefault(digest => digest is not null);
    }
}
