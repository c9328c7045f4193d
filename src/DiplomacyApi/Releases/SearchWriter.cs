using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// Says what is searched in each record, and writes the index over all of them. A record is found by every name of the actors and
/// places that it refers to, in whatever language: a statement says "Zelenskyy", a reader looks for "Зеленський".
/// </summary>
sealed class SearchWriter(IEdition edition)
{
    readonly Dictionary<RecordKey, string> spellings = Shelf.RowsOf<Actor>(edition.Shelves).Select(actor => (Key: new RecordKey("actors", actor.Id), Text: Joined([actor.Name, .. actor.Names.Select(name => name.Text)])))
        .Concat(Shelf.RowsOf<Place>(edition.Shelves).Select(place => (Key: new RecordKey("places", place.Id), Text: Joined([place.Name, .. place.Names.Select(name => name.Text)]))))
        .ToDictionary(pair => pair.Key, pair => pair.Text);

    /// <summary>The text that the index of its own collection is to hold for a record, or for an entry that is listed by itself.</summary>
    public string Words<T>(RecordCollection<T> collection, T record)
        where T : class, IEntry => Joined([.. collection.Texts(record).OfType<string>(), Names(new RecordKey(collection.Name, record.Id), Named(collection, record))]);

    /// <summary>What the index over all collections is to hold for a record.</summary>
    public SearchedRecord Searched<T>(RecordCollection<T> collection, T record, long row)
        where T : class, IEntry
    {
        var key = new RecordKey(collection.Name, record.Id);
        var named = Named(collection, record);
        // What the record itself says is kept apart from the names of others, so that a snippet is of its own words.
        var text = Joined(collection.Texts(record).OfType<string>().Except(named.Select(edition.NameOf), StringComparer.Ordinal));
        return new SearchedRecord(key, row, edition.NameOf(key), text, Names(key, named), collection.Date?.Invoke(record), edition.PlaceOf(key).KnownOn);
    }

    /// <summary>Writes the index, in the order of dates, so that newest first is the rows backwards.</summary>
    public void Write(NewDatabase database)
    {
        var insertEntry = database.Inserter("search_entry", "seq", "collection", "record_seq", "id", "name", "dated_on", "dated_until", "known_on", "text");
        var insertText = database.Inserter("search_text", "rowid", "name", "words", "names");
        var seq = 0L;
        foreach (var record in InOrder.Merged(edition.Shelves.Select(shelf => shelf.Searched(this)), SearchedRecord.Order))
        {
            var until = record.Date is ({ } first, { } precision) ? precision.LastDay(first) : (DateOnly?)null;
            insertEntry([++seq, record.Key.Collection, record.Row, record.Key.Id, record.Name, Iso.Day(record.Date?.On), Iso.Day(until), Iso.Day(record.KnownOn), record.Text]);
            insertText([seq, SearchText.Fold(record.Name), SearchText.Fold(record.Text), SearchText.Fold(record.Names)]);
        }
    }

    static List<RecordKey> Named<T>(RecordCollection<T> collection, T record)
        where T : class, IEntry => [.. collection.Links(record).Select(link => link.To).Where(to => to.Collection is "actors" or "places" or "topics").Distinct()];

    string Names(RecordKey key, IEnumerable<RecordKey> named) => Joined(named.Prepend(key).Select(to => to.Collection == "topics" ? edition.NameOf(to) : spellings.GetValueOrDefault(to)).OfType<string>());

    static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);
}
