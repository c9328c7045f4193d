using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyApi.Curation;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Timeline;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Recomputed;

/// <summary>
/// Every row of every list, worked out from the records of a seed in the plainest way: all in memory, as JSON, with no SQL and none of what
/// the program stores beside its documents.
/// </summary>
sealed class PlainWorld
{
    /// <summary>Each day is a copy of the dataset; the last few are kept.</summary>
    const int MostDays = 50;

    static readonly string[] Timeless = ["conflicts", "actors", "places", "topics"];

    readonly Dictionary<RecordKey, PlainRow> rows = [];
    readonly Dictionary<DateOnly, PlainDay> days = [];
    readonly Func<RecordKey, string> nameOf;

    public PlainWorld(Corpus corpus)
    {
        nameOf = corpus.NameOf;
        Add("conflicts", corpus.Conflicts, one => PlainDate.Of(one, "began"));
        Add("actors", corpus.Actors, _ => null);
        Add("places", corpus.Places, _ => null);
        Add("topics", corpus.Topics, _ => null);
        Add("statements", corpus.Statements, one => PlainDate.Of(one, "said"));
        Add("proposals", corpus.Proposals, one => PlainDate.Of(one, "proposed"));
        Add("agreements", corpus.Agreements, DateOfAgreement);
        Add("claims", corpus.Claims, one => PlainDate.Of(one, "claimed"));
        Add("figures", corpus.Figures, one => PlainDate.Of(one, "reported") ?? Published(one));
        Add("events", corpus.Events, one => PlainDate.Of(one, "starts"));
        Add("articles", corpus.Articles, one => PlainDate.Of(one, "published"));
        Add("extracts", corpus.Extracts, one => PlainDate.Of(one, "published"));
        AddEntries("positions", [.. Rows("proposals").SelectMany(Positions)], "taken");
        AddEntries("confirmations", [.. Rows("agreements").SelectMany(Confirmations)], "said");
        // What is found has tests of its own; here it is placed in time, told of those who had spoken, and filtered.
        AddEntries("contradictions", [.. Contradictions(corpus).Select(one => (new RecordKey(one.Record.Collection, one.Record.Id), Document(one)))], "dated");
        AddEntries("timeline", [.. Timeline(corpus).Select(one => (new RecordKey(one.Record.Collection, one.Record.Id), Document(one)))], "dated");
        Today = new PlainDay(this, null);
        Days = [.. rows.Values.SelectMany(row => Dates(row.Document)).SelectMany(date => new[] { date.First, date.Last }).SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Distinct().Order()];
    }

    public Dictionary<string, List<PlainRow>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Every day on which anything is dated, with the day before and the day after.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>The world as it is when no day is asked for.</summary>
    public PlainDay Today { get; }

    public IReadOnlyList<PlainRow> Rows(string list) => Lists[list];

    public PlainRow Row(RecordKey key) => rows[key];

    /// <summary>The world at the end of a day.</summary>
    public PlainDay On(DateOnly day)
    {
        lock (days)
        {
            if (days.TryGetValue(day, out var known)) return known;
            if (days.Count == MostDays) days.Clear();
            return days[day] = new PlainDay(this, day);
        }
    }

    /// <summary>Every date in a document, wherever it stands.</summary>
    public static IEnumerable<PlainDate> Dates(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Dates),
        JsonObject holder => holder.SelectMany(field => field.Key.EndsWith("_on", StringComparison.Ordinal) && field.Value is JsonValue ? PlainDate.Of(holder, field.Key[..^3]) is { } date ? [date] : [] : Dates(field.Value)),
        _ => [],
    };

    void Add<T>(string list, IReadOnlyList<T> records, Func<JsonObject, PlainDate?> dateOf)
        where T : IRecord => Lists[list] =
        [
            .. records.Select(record =>
            {
                var (key, document) = (new RecordKey(list, record.Id), Document(record));
                var date = dateOf(document);
                var known = Timeless.Contains(list) ? DateOnly.MinValue : date?.Last;
                return rows[key] = new PlainRow(key, nameOf(key), key, document, date, known);
            }),
        ];

    void AddEntries(string list, IReadOnlyList<(RecordKey Owner, JsonObject Document)> entries, string date) => Lists[list] =
    [
        .. entries.Select(entry =>
        {
            var key = new RecordKey(list, entry.Document["id"]!.GetValue<string>());
            var own = list == "contradictions" ? PlainContradiction.Since(entry.Document) : PlainDate.Of(entry.Document, date)?.Last;
            var owner = rows[entry.Owner].KnownOn;
            return rows[key] = new PlainRow(key, "", entry.Owner, entry.Document, PlainDate.Of(entry.Document, date), own is null || owner is null ? null : own > owner ? own : owner);
        }),
    ];

    /// <summary>The date of the article that was out first, of those that are cited.</summary>
    static PlainDate? Published(JsonObject document) => PlainJson.At(document, "citations").Select(citation => PlainDate.Of((JsonObject)citation, "published")).Where(date => date is not null).MinBy(date => date!.Value.Last);

    static PlainDate? DateOfAgreement(JsonObject agreement) =>
        PlainDate.Of(agreement, "announced") ?? PlainDate.Of(agreement, "agreed") ?? PlainDate.Of(agreement, "effective") ?? PlainJson.At(agreement, "status_history").Select(step => PlainDate.Of((JsonObject)step, "since")).FirstOrDefault(date => date is not null);

    IEnumerable<(RecordKey, JsonObject)> Positions(PlainRow proposal)
    {
        var before = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var position in PlainJson.At(proposal.Document, "positions"))
        {
            var (row, actor) = ((JsonObject)position.DeepClone(), position["actor"]!["id"]!.GetValue<string>());
            row["proposal"] = Reference(proposal.Key);
            row["stance_before"] = before.GetValueOrDefault(actor)?.DeepClone();
            if (position["taken_on"] is not null) before[actor] = position["stance"]!;
            yield return (proposal.Key, row);
        }
    }

    IEnumerable<(RecordKey, JsonObject)> Confirmations(PlainRow agreement)
    {
        foreach (var confirmation in PlainJson.At(agreement.Document, "confirmations"))
        {
            var row = (JsonObject)confirmation.DeepClone();
            row["agreement"] = Reference(agreement.Key);
            yield return (agreement.Key, row);
        }
    }

    JsonObject Reference(RecordKey key) => new() { ["id"] = key.Id, ["name"] = nameOf(key), ["href"] = $"/v1/{key}" };

    static IEnumerable<Contradiction> Contradictions(Corpus corpus) =>
    [
        .. FigureContradictions.Find(corpus.Figures), .. corpus.Agreements.SelectMany(HistoryContradictions.Find), .. corpus.Proposals.SelectMany(HistoryContradictions.Find),
        .. corpus.Agreements.SelectMany(ConfirmationContradictions.Find), .. ClaimContradictions.Find(corpus.Claims),
    ];

    static IEnumerable<TimelineItem> Timeline(Corpus corpus) =>
    [
        .. corpus.Statements.SelectMany(TimelineItems.Of), .. corpus.Proposals.SelectMany(TimelineItems.Of), .. corpus.Agreements.SelectMany(TimelineItems.Of),
        .. corpus.Claims.SelectMany(TimelineItems.Of), .. corpus.Figures.SelectMany(TimelineItems.Of), .. corpus.Events.SelectMany(TimelineItems.Of),
    ];

    static JsonObject Document<T>(T record) => (JsonObject)JsonSerializer.SerializeToNode(record, DiplomacyApi.Http.Json.Options)!;
}
