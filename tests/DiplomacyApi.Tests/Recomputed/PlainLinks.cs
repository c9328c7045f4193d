using System.Text.Json.Nodes;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>What refers to what on a day, read out of the documents of that day.</summary>
sealed class PlainLinks
{
    /// <summary>Where references stand and what relation they are; a <c>*</c> means that the entry says which, in the field named after it.</summary>
    static readonly Dictionary<string, (string Path, string Relation)[]> Places = new(StringComparer.Ordinal)
    {
        ["conflicts"] = [],
        ["actors"] = [("part_of", "part_of"), ("offices.organisation", "office")],
        ["statements"] = [("conflict", "conflict"), ("speaker", "speaker"), ("co_speakers", "speaker"), ("event", "event"), ("addressees", "addressee"), ("about.record", "about"), ("topics", "topic")],
        ["proposals"] = [("conflict", "conflict"), ("proposers", "proposer"), ("addressees", "addressee"), ("positions.actor", "position_by"), ("positions.statement", "statement"), ("status_history.reported_by", "reported_by"), ("topics", "topic"), ("terms.topic", "topic"), ("relations.record", "*kind")],
        ["agreements"] =
        [
            ("conflict", "conflict"), ("parties.actor", "*role"), ("confirmations.actor", "confirmation_by"), ("confirmations.spokesperson", "spokesperson"), ("status_history.reported_by", "reported_by"), ("numbering.counted_by", "counted_by"),
            ("part_of", "part_of"), ("places.place", "place"), ("topics", "topic"), ("provisions.topic", "topic"), ("relations.record", "*kind"),
        ],
        ["claims"] = [("conflict", "conflict"), ("claimant", "claimant"), ("about.record", "about"), ("topics", "topic"), ("relations.claim", "*kind")],
        ["figures"] = [("conflict", "conflict"), ("reported_by", "reported_by"), ("side", "side"), ("about.record", "about")],
        ["events"] = [("conflict", "conflict"), ("place", "place"), ("participants.actor", "participant"), ("topics", "topic")],
        ["articles"] = [("publisher", "publisher"), ("original_publisher", "original_publisher")],
        ["extracts"] = [("article", "extract_of")],
        ["places"] = [],
        ["topics"] = [("broader", "broader")],
    };

    readonly PlainDay day;
    readonly ILookup<RecordKey, (RecordKey From, string Relation, RecordKey To)> outwards;
    readonly ILookup<RecordKey, (RecordKey From, string Relation, RecordKey To)> inwards;
    readonly Dictionary<(RecordKey, string), IReadOnlySet<string>> memberships = [];

    public PlainLinks(PlainDay day)
    {
        this.day = day;
        var all = Places.Keys.SelectMany(list => day.Rows(list).SelectMany(Of)).ToList();
        outwards = all.ToLookup(link => link.From);
        inwards = all.ToLookup(link => link.To);
    }

    /// <summary>The lists that hold records, and so have links.</summary>
    public static IReadOnlyCollection<string> Lists => Places.Keys;

    /// <summary>The neighbours of a record, a line each.</summary>
    public IReadOnlyList<string> Neighbours(RecordKey record) =>
    [
        .. outwards[record].Select(link => $"{link.Relation} out {link.To}").Concat(inwards[record].Select(link => $"{Relations.Inverses[link.Relation]} in {link.From}")).Order(StringComparer.Ordinal),
    ];

    /// <summary>The topics or the conflicts that a row belongs to: its own, or, where its kind of record has none, those of its neighbours.</summary>
    public IReadOnlySet<string> Of(RecordKey record, string of)
    {
        if (memberships.TryGetValue((record, of), out var known)) return known;
        return memberships[(record, of)] = !HasOwn(record.Collection, of)
            ? outwards[record].Select(link => link.To).Concat(inwards[record].Select(link => link.From)).Where(other => HasOwn(other.Collection, of)).SelectMany(other => Of(other, of)).ToHashSet(StringComparer.Ordinal)
            : record.Collection == of ? Wider(record).ToHashSet(StringComparer.Ordinal)
            : outwards[record].Where(link => link.To.Collection == of).SelectMany(link => Wider(link.To)).ToHashSet(StringComparer.Ordinal);
    }

    static bool HasOwn(string list, string of) => list == of || Places[list].Any(place => place.Relation == (of == "topics" ? "topic" : "conflict"));

    IEnumerable<string> Wider(RecordKey record)
    {
        for (RecordKey? at = record; at is { } one; at = outwards[one].Where(link => link.Relation == "broader").Select(link => (RecordKey?)link.To).FirstOrDefault()) yield return one.Id;
    }

    IEnumerable<(RecordKey From, string Relation, RecordKey To)> Of(PlainRow row)
    {
        var along = Places[row.Key.Collection].SelectMany(place => Along(row, place.Path, place.Relation)).ToList();
        var topics = along.Where(link => link.Relation == "topic").Distinct();
        var cites = Citations(row.Document).SelectMany(citation => new[] { citation["article"], citation["extract"] }).OfType<JsonObject>().Select(PlainJson.Key).Where(day.Has).Distinct().Select(cited => (row.Key, "cites", cited));
        return [.. along.Where(link => link.Relation != "topic"), .. topics, .. cites];
    }

    static IEnumerable<(RecordKey From, string Relation, RecordKey To)> Along(PlainRow row, string path, string relation)
    {
        var at = path.LastIndexOf('.');
        foreach (var holder in PlainJson.At(row.Document, at < 0 ? "" : path[..at]))
            foreach (var reference in PlainJson.At(holder, path[(at + 1)..]))
                yield return (row.Key, relation[0] == '*' ? holder[relation[1..]]!.GetValue<string>() : relation, PlainJson.Key(reference));
    }

    /// <summary>Every citation of a record and of its entries; records within it have their own.</summary>
    static IEnumerable<JsonNode> Citations(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Citations),
        JsonObject one => one.Where(field => field.Key is not ("figures" or "claims" or "extracts")).SelectMany(field => field.Key == "citations" ? PlainJson.At(field.Value, "") : Citations(field.Value)),
        _ => [],
    };
}
