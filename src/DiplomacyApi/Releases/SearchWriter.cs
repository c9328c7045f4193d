using DiplomacyApi.Curation;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// Gathers what is searched in each record, and writes the index over all of them. A record is found by every name of the actors and
/// places that it refers to, in whatever language: a statement says "Zelenskyy", a reader looks for "Зеленський".
/// </summary>
sealed class SearchWriter(Corpus corpus)
{
    readonly List<Entry> entries = [];
    readonly Dictionary<RecordKey, string> spellings = corpus.Actors.Select(actor => (Key: new RecordKey("actors", actor.Id), Text: Joined([actor.Name, .. actor.Names.Select(name => name.Text)])))
        .Concat(corpus.Places.Select(place => (Key: new RecordKey("places", place.Id), Text: Joined([place.Name, .. place.Names.Select(name => name.Text)]))))
        .ToDictionary(pair => pair.Key, pair => pair.Text);

    /// <summary>
    /// The text that the index of its own collection is to hold for a record, or for an entry that is listed by itself; records are taken
    /// into the index over all collections as well.
    /// </summary>
    public string Add<T>(RecordCollection<T> collection, T record, long row, DateOnly? knownOn)
        where T : class, IEntry
    {
        var key = new RecordKey(collection.Name, record.Id);
        var texts = collection.Texts(record).OfType<string>().ToList();
        var named = collection.Links(record).Select(link => link.To).Where(to => to.Collection is "actors" or "places" or "topics").Distinct().ToList();
        var names = Joined(named.Prepend(key).Select(to => to.Collection == "topics" ? corpus.NameOf(to) : spellings.GetValueOrDefault(to)).OfType<string>());
        // What the record itself says is kept apart from the names of others, so that a snippet is of its own words.
        if (record is IRecord) entries.Add(new Entry(key, row, corpus.NameOf(key), Joined(texts.Except(named.Select(corpus.NameOf), StringComparer.Ordinal)), names, collection.Date?.Invoke(record), knownOn));
        return Joined([.. texts, names]);
    }

    /// <summary>Writes the index, in the order of dates, so that newest first is the rows backwards.</summary>
    public void Write(NewDatabase database)
    {
        var insertEntry = database.Inserter("search_entry", "seq", "collection", "record_seq", "id", "name", "dated_on", "dated_until", "known_on", "text");
        var insertText = database.Inserter("search_text", "rowid", "name", "words", "names");
        var seq = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Date?.On ?? DateOnly.MinValue).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).ThenBy(entry => entry.Key.Collection, StringComparer.Ordinal))
        {
            var until = entry.Date is ({ } first, { } precision) ? precision.LastDay(first) : (DateOnly?)null;
            insertEntry([++seq, entry.Key.Collection, entry.Row, entry.Key.Id, entry.Name, Iso.Day(entry.Date?.On), Iso.Day(until), Iso.Day(entry.KnownOn), entry.Text]);
            insertText([seq, SearchText.Fold(entry.Name), SearchText.Fold(entry.Text), SearchText.Fold(entry.Names)]);
        }
    }

    static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);

    sealed record Entry(RecordKey Key, long Row, string Name, string Text, string Names, (DateOnly? On, DatePrecision? Precision)? Date, DateOnly? KnownOn);
}
