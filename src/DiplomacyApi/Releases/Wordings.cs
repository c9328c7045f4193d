using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>
/// How each record is worded over time. A search on a day must not find a record by the words of a position or an answer that came later, so
/// the index holds each wording of a record, with the days on which it holds. A record is found by every name of the actors and places that
/// it refers to, in whatever language: a statement says "Zelenskyy", a reader looks for "Зеленський".
/// </summary>
sealed class Wordings(IEdition edition)
{
    readonly Dictionary<RecordKey, string> spellings = Shelf.RowsOf<Actor>(edition.Shelves).Select(actor => (Key: new RecordKey("actors", actor.Id), Text: Joined([actor.Name, .. actor.Names.Select(name => name.Text)])))
        .Concat(Shelf.RowsOf<Place>(edition.Shelves).Select(place => (Key: new RecordKey("places", place.Id), Text: Joined([place.Name, .. place.Names.Select(name => name.Text)]))))
        .ToDictionary(pair => pair.Key, pair => pair.Text);

    /// <summary>What the index over all collections is to hold for a record.</summary>
    public SearchedRecord Searched<T>(RecordCollection<T> collection, T record, long row)
        where T : class, IEntry
    {
        var key = new RecordKey(collection.Name, record.Id);
        var knownOn = edition.PlaceOf(key).KnownOn;
        return new SearchedRecord(key, row, edition.NameOf(key), Of(collection, record, knownOn), collection.Date?.Invoke(record), knownOn);
    }

    /// <summary>The wordings of a row, oldest first; the last is the one where no day is asked for.</summary>
    public IReadOnlyList<Wording> Of<T>(RecordCollection<T> collection, T record, DateOnly? knownOn)
        where T : class, IEntry
    {
        var now = Words(collection, record);
        if (knownOn is not { } first) return [new Wording(now, Since: null, Until: null, IsNow: true)];
        var days = Days(collection, record).ToList();
        // Most records are worded for ever as they were at first.
        if (days.TrueForAll(day => day <= first)) return [new Wording(now, first, Until: null, IsNow: true)];
        var wordings = new List<Wording>();
        foreach (var day in days.OfType<DateOnly>().Where(day => day > first).Order().Prepend(first).Distinct())
        {
            var words = Words(collection, collection.Cut(record, new AsOfView(new AsOfDay(day, KnownOn))));
            if (wordings.Count > 0 && wordings[^1].Words == words) continue;
            if (wordings.Count > 0) wordings[^1] = wordings[^1] with { Until = day };
            wordings.Add(new Wording(words, day, Until: null, IsNow: false));
        }

        // What has no date is found only where no day is asked for.
        if (wordings[^1].Words == now) wordings[^1] = wordings[^1] with { IsNow = true };
        else wordings.Add(new Wording(now, Since: null, Until: null, IsNow: true));
        return wordings;
    }

    SearchedWords Words<T>(RecordCollection<T> collection, T record)
        where T : class, IEntry
    {
        var texts = collection.Texts(record).OfType<string>().ToList();
        var named = Named(collection, record).Select(link => link.To).Distinct().ToList();
        var names = Joined(named.Prepend(new RecordKey(collection.Name, record.Id)).Select(to => to.Collection == "topics" ? edition.NameOf(to) : spellings.GetValueOrDefault(to)).OfType<string>());
        // What the record itself says is kept apart from the names of others, so that a snippet is of its own words.
        return new SearchedWords(Joined(texts.Except(named.Select(edition.NameOf), StringComparer.Ordinal)), names, Joined([.. texts, names]));
    }

    /// <summary>The days on which a record comes to be worded otherwise: when an entry is there that names somebody, and those that its collection declares; null for what is there on no day.</summary>
    static IEnumerable<DateOnly?> Days<T>(RecordCollection<T> collection, T record)
        where T : class, IEntry => [.. Named(collection, record).Select(link => link.EntryKnownOn), .. collection.Worded?.Invoke(record) ?? []];

    static IEnumerable<RecordLink> Named<T>(RecordCollection<T> collection, T record)
        where T : class, IEntry => collection.Links(record).Where(link => link.To.Collection is "actors" or "places" or "topics");

    string? KnownOn(RecordKey key) => Iso.Day(edition.PlaceOf(key).KnownOn);

    static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);
}
