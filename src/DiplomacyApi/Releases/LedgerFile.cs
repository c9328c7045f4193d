using System.Text;
using System.Text.Json;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Changes;

namespace DiplomacyApi.Releases;

/// <summary>Writes a release into the ledger of a seed, with what changed since the one before and why.</summary>
static class LedgerFile
{
    /// <summary>The text of the ledger file of an edition.</summary>
    public static string Of(Edition edition, LedgerEntry? before, NextRelease next, string version, DateOnly releasedOn)
    {
        var text = new StringBuilder();
        text.Append("# Written by the release command; never edited by hand.\n")
            .Append("version: ").Append(version).Append('\n')
            .Append("released_on: ").Append(Iso.Day(releasedOn)).Append('\n')
            .Append("content_digest: ").Append(edition.Digest.Whole).Append('\n')
            .Append("notes: ").Append(Quoted(next.Notes)).Append('\n');
        var changes = before is null ? [] : Changes(edition, before, next);
        if (changes.Count > 0) text.Append("changes:\n");
        foreach (var change in changes)
        {
            text.Append("  - {record: ").Append(change.Record).Append(", kind: ").Append(Snake.Code(change.Kind));
            if (change.Fields.Count > 0) text.Append(", fields: [").AppendJoin(", ", change.Fields).Append(']');
            if (change.FormerId is not null) text.Append(", former_id: ").Append(change.FormerId);
            if (change.Reason is not null) text.Append(", reason: ").Append(Quoted(change.Reason));
            text.Append("}\n");
        }

        text.Append("records:\n");
        foreach (var (key, digest) in edition.Digest.Records.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
            text.Append("  - {record: ").Append(key).Append(", digest: ").Append(Quoted(digest.Whole)).Append(", fields: ").Append(Quoted(string.Join(' ', digest.Fields.Select(field => $"{field.Key}={field.Value}")))).Append("}\n");
        return text.ToString();
    }

    /// <summary>What changed between the newest release of the ledger and an edition.</summary>
    public static IReadOnlyList<LedgerChange> Changes(Edition edition, LedgerEntry before, NextRelease next)
    {
        var reasons = next.Reasons.ToDictionary(reason => reason.Record, reason => reason.Text, StringComparer.Ordinal);
        var former = edition.Corpus.FormerIds;
        var then = before.Records.ToDictionary(record => record.Record, StringComparer.Ordinal);
        var changes = new List<LedgerChange>();
        var formerOf = former.ToLookup(pair => pair.Value, pair => pair.Key);
        foreach (var (key, digest) in edition.Digest.Records)
        {
            var record = key.ToString();
            var renamed = then.ContainsKey(record) ? default : formerOf[key].FirstOrDefault(old => then.ContainsKey(old.ToString()));
            var old = then.GetValueOrDefault(renamed == default ? record : renamed.ToString());
            if (old is null) changes.Add(new LedgerChange { Record = record, Kind = ChangeKind.Added, Reason = reasons.GetValueOrDefault(record) });
            else if (renamed != default || old.Digest != digest.Whole)
                changes.Add(new LedgerChange { Record = record, Kind = renamed != default ? ChangeKind.Renamed : ChangeKind.Changed, FormerId = renamed == default ? null : renamed.Id, Fields = ChangedFields(old, digest), Reason = reasons.GetValueOrDefault(record) });
        }

        changes.AddRange(edition.Corpus.Removed.Where(removed => then.ContainsKey(removed.Record)).Select(removed => new LedgerChange { Record = removed.Record, Kind = ChangeKind.Removed, Reason = removed.Reason }));
        return [.. changes.OrderBy(change => change.Record, StringComparer.Ordinal)];
    }

    static List<string> ChangedFields(LedgerRecord before, RecordDigest now)
    {
        var then = before.Fields.Split(' ').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return [.. then.Keys.Union(now.Fields.Keys, StringComparer.Ordinal).Where(name => then.GetValueOrDefault(name) != now.Fields.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A JSON string is a YAML string as well.</summary>
    static string Quoted(string text) => JsonSerializer.Serialize(text, Json.Options);
}
