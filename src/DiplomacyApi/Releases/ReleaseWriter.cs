using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Writes the database of a release: records with their documents, then what is worked out from them.</summary>
sealed class ReleaseWriter
{
    /// <summary>How many sets of citations are remembered, so that they are not written again.</summary>
    const int MostCitationSets = 10_000;

    static readonly string[] SharedColumns = ["seq", "id", "name", "document", "cells", "known_on", "changed"];
    static readonly string[] DateColumns = ["dated_on", "dated_until"];

    readonly NewDatabase database;
    readonly IEdition edition;
    readonly Wordings wordings;
    readonly Dictionary<string, long> citationSets = new(StringComparer.Ordinal);
    readonly Action<IReadOnlyList<object?>> insertLink;
    readonly Action<IReadOnlyList<object?>> insertEntryLink;
    readonly Action<IReadOnlyList<object?>> insertOwner;
    readonly Action<IReadOnlyList<object?>> insertCitationSet;
    readonly Action<IReadOnlyList<object?>> insertStatusEntry;
    readonly Action<IReadOnlyList<object?>> insertWording;
    readonly Action<IReadOnlyList<object?>> insertEarlierWords;
    long links;
    long sets;

    ReleaseWriter(NewDatabase database, IEdition edition)
    {
        (this.database, this.edition, wordings) = (database, edition, new Wordings(edition));
        insertLink = database.Inserter("link", "seq", "from_collection", "from_id", "from_seq", "relation", "to_collection", "to_id", "to_seq", "entry_key", "dated_on", "dated_until", "stance", "citation_set", "known_on");
        insertEntryLink = database.Inserter("entry_link", "from_collection", "from_seq", "relation", "to_collection", "to_id", "known_on");
        database.Derive("create temp table entry_owner (collection text not null, seq integer not null, owner_collection text not null, owner_seq integer not null, known_on text)");
        insertOwner = database.Inserter("entry_owner", "collection", "seq", "owner_collection", "owner_seq", "known_on");
        insertCitationSet = database.Inserter("citation_set", "id", "citations");
        insertStatusEntry = database.Inserter("status_entry", "collection", "record_seq", "number", "status", "reported_by_id", "dated_on", "dated_until");
        database.Derive("create temp table earlier_words (number integer primary key, words text not null)");
        insertEarlierWords = database.Inserter("earlier_words", "number", "words");
        insertWording = database.Inserter("wording", "collection", "row", "seq", "since_on", "until_on");
    }

    /// <summary>Writes an edition into a new file, and says how many rows each collection has.</summary>
    public static IReadOnlyDictionary<string, int> Write(string file, IEdition edition)
    {
        var collections = edition.Shelves.Select(shelf => shelf.Collection).ToList();
        using var target = new NewDatabase(file, collections);
        var writer = new ReleaseWriter(target, edition);
        writer.WriteRelease();
        var counts = edition.Shelves.ToDictionary(shelf => shelf.Collection.Name, shelf => shelf.WriteTo(writer), StringComparer.Ordinal);
        SearchWriter.Write(target, edition, writer.wordings);
        writer.WriteHistories();
        writer.WriteFormerIds();
        Chronicle.Write(target, edition);
        Memberships.Write(target);
        target.Finish(collections, FacetSql.OfAll(collections));
        return counts;
    }

    /// <summary>Writes the rows of one collection, which come in their order, and says how many there are.</summary>
    public int Write<T>(RecordCollection<T> collection, IEnumerable<T> entries)
        where T : class, IEntry
    {
        var insert = database.Inserter(collection.Table, [.. SharedColumns, .. collection.Date is null ? [] : DateColumns, .. collection.Columns.Select(column => column.Column)]);
        var writeWords = WordsOf(collection);
        var row = 0;
        foreach (var entry in entries)
        {
            row++;
            var key = new RecordKey(collection.Name, entry.Id);
            var owner = collection.Owner?.Invoke(entry) ?? key;
            var place = edition.PlaceOf(owner);
            // An entry is not there before the record that holds it.
            var knownOn = Later(collection.KnownOn(entry), place.KnownOn);
            insert([row, entry.Id, collection.Title?.Invoke(entry) ?? edition.NameOf(key), Documents.Answered(entry), Cells<T>.Row(entry), Iso.Day(knownOn), place.Changed, .. collection.Date is { } date ? Days(date(entry)) : [], .. collection.Columns.Select(column => column.Value(entry))]);
            writeWords(row, wordings.Of(collection, entry, knownOn));
            if (collection.IsOfEntries) insertOwner([collection.Name, row, owner.Collection, place.Row, Iso.Day(knownOn)]);
            foreach (var link in collection.Links(entry))
                if (collection.IsOfEntries) insertEntryLink([collection.Name, row, link.Relation, link.To.Collection, link.To.Id, Iso.Day(Later(Later(knownOn, edition.PlaceOf(link.To).KnownOn), link.EntryKnownOn))]);
                else WriteLink(key, row, knownOn, link);
        }

        WriteEarlierWords(collection);
        return row;
    }

    /// <summary>Writes the wordings of the rows of a collection: that of today under the number of the row, others under numbers that no row has.</summary>
    Action<long, IReadOnlyList<Wording>> WordsOf(Collection collection)
    {
        var insertText = database.Inserter(collection.TextTable, "rowid", "words");
        var last = 0L;
        return (row, worded) =>
        {
            foreach (var wording in worded)
            {
                var number = wording.IsNow ? row : --last;
                (wording.IsNow ? insertText : insertEarlierWords)([number, SearchText.Fold(wording.Words.All)]);
                if (worded.Count > 1) insertWording([collection.Name, number, row, Iso.Day(wording.Since), Iso.Day(wording.Until)]);
            }
        };
    }

    /// <summary>Words of other days come after those of today, by their numbers: a full-text index that is handed smaller numbers among larger ones starts anew at each.</summary>
    void WriteEarlierWords(Collection collection)
    {
        database.Derive($"insert into {collection.TextTable} (rowid, words) select number, words from earlier_words order by number");
        database.Derive("delete from earlier_words");
    }

    void WriteLink(RecordKey from, long row, DateOnly? knownOn, RecordLink link)
    {
        var to = edition.PlaceOf(link.To);
        insertLink(
        [
            ++links, from.Collection, from.Id, row, link.Relation, link.To.Collection, link.To.Id, to.Row, link.EntryKey,
            .. Days((link.DatedOn, link.DatedPrecision)), link.Stance, CitationSet(link.Citations), Iso.Day(Later(Later(knownOn, to.KnownOn), link.EntryKnownOn)),
        ]);
    }

    /// <summary>The later of two days; unknown where one is, since what rests on something undated is undated.</summary>
    static DateOnly? Later(DateOnly? one, DateOnly? other) => one is { } first && other is { } second ? (first > second ? first : second) : null;

    /// <summary>Most links of a record, and of those near it, rest on the same citations, which are kept once.</summary>
    long? CitationSet(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0) return null;
        var text = JsonSerializer.Serialize(citations, Json.Options);
        if (citationSets.TryGetValue(text, out var known)) return known;
        if (citationSets.Count == MostCitationSets) citationSets.Clear();
        insertCitationSet([++sets, text]);
        return citationSets[text] = sets;
    }

    void WriteRelease()
    {
        var dataset = edition.Dataset;
        database.Inserter("release", "version", "released_on", "content_digest", "title", "creator", "license", "license_url", "dataset")(
            [edition.Version, Iso.Day(edition.ReleasedOn), edition.ContentDigest, dataset.Title, dataset.Creator, dataset.License, dataset.LicenseUrl, JsonSerializer.Serialize(dataset, Json.Options)]);
    }

    void WriteHistories()
    {
        foreach (var proposal in Shelf.RowsOf<Proposal>(edition.Shelves))
            WriteHistory(new RecordKey("proposals", proposal.Id), proposal.StatusHistory.Select(step => (Snake.Code(step.Status), step.ReportedBy, (step.SinceOn, step.SincePrecision))));
        foreach (var agreement in Shelf.RowsOf<Agreement>(edition.Shelves))
            WriteHistory(new RecordKey("agreements", agreement.Id), agreement.StatusHistory.Select(step => (Snake.Code(step.Status), step.ReportedBy, (step.SinceOn, step.SincePrecision))));
    }

    void WriteHistory(RecordKey record, IEnumerable<(string Status, Reference? ReportedBy, (DateOnly?, DatePrecision?) Since)> steps)
    {
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
            insertStatusEntry([record.Collection, edition.PlaceOf(record).Row, index + 1, step.Status, step.ReportedBy?.Id, .. Days(step.Since)]);
    }

    void WriteFormerIds()
    {
        var insertFormer = database.Inserter("former_id", "collection", "former_id", "id");
        foreach (var (former, now) in edition.FormerIds.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)) insertFormer([former.Collection, former.Id, now.Id]);
        var insertRemoved = database.Inserter("removed", "collection", "id", "removed_in", "reason", "replaced_by");
        foreach (var removed in edition.Removed.OrderBy(removed => removed.Record, StringComparer.Ordinal))
            if (RecordKey.TryParse(removed.Record, out var key)) insertRemoved([key.Value.Collection, key.Value.Id, removed.RemovedIn, removed.Reason, removed.ReplacedBy]);
    }

    static object?[] Days((DateOnly? On, DatePrecision? Precision) date) =>
        date is ({ } first, { } precision) ? [Iso.Day(first), Iso.Day(precision.LastDay(first))] : [null, null];
}
