using System.Text.Json;
using DiplomacyApi.Curation;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Writes the database of a release: records with their documents, then what is worked out from them.</summary>
sealed class ReleaseWriter
{
    static readonly string[] SharedColumns = ["seq", "id", "name", "document", "cells"];
    static readonly string[] DateColumns = ["dated_on", "dated_until"];

    readonly NewDatabase database;
    readonly Corpus corpus;
    readonly Dictionary<RecordKey, long> rows = [];
    readonly Dictionary<string, long> citationSets = new(StringComparer.Ordinal);
    readonly Action<IReadOnlyList<object?>> insertLink;
    readonly Action<IReadOnlyList<object?>> insertCitationSet;
    readonly Action<IReadOnlyList<object?>> insertStatusEntry;
    long links;

    ReleaseWriter(NewDatabase database, Corpus corpus, IEnumerable<Shelf> shelves)
    {
        (this.database, this.corpus) = (database, corpus);
        foreach (var shelf in shelves)
            foreach (var (record, index) in shelf.Records.Select((record, index) => (record, index))) rows[new RecordKey(shelf.Collection.Name, record.Id)] = index + 1;
        insertLink = database.Inserter("link", "seq", "from_collection", "from_id", "from_seq", "relation", "to_collection", "to_id", "to_seq", "entry_key", "dated_on", "dated_until", "stance", "citation_set");
        insertCitationSet = database.Inserter("citation_set", "id", "citations");
        insertStatusEntry = database.Inserter("status_entry", "collection", "record_seq", "number", "status", "reported_by_id", "dated_on", "dated_until");
    }

    /// <summary>Writes a corpus into a new file.</summary>
    public static void Write(string file, Corpus corpus, IReadOnlyList<Shelf> shelves, string version, DateOnly releasedOn, string contentDigest)
    {
        var collections = shelves.Select(shelf => shelf.Collection).ToList();
        using var target = new NewDatabase(file, collections);
        var writer = new ReleaseWriter(target, corpus, shelves);
        writer.WriteRelease(version, releasedOn, contentDigest);
        foreach (var shelf in shelves) shelf.WriteTo(writer);
        writer.WriteEntries();
        writer.WriteFormerIds();
        Memberships.Write(target);
        target.Finish(collections);
    }

    /// <summary>Writes the records of one collection.</summary>
    public void Write<T>(RecordCollection<T> collection, IReadOnlyList<T> records)
        where T : class, IRecord
    {
        var insert = database.Inserter(collection.Table, [.. SharedColumns, .. collection.Date is null ? [] : DateColumns, .. collection.Columns.Select(column => column.Column)]);
        var insertText = database.Inserter(collection.TextTable, "rowid", "words");
        foreach (var record in records)
        {
            var key = new RecordKey(collection.Name, record.Id);
            var row = rows[key];
            insert([row, record.Id, corpus.NameOf(key), Documents.Answered(record), Cells<T>.Row(record), .. collection.Date is { } date ? Days(date(record)) : [], .. collection.Columns.Select(column => column.Value(record))]);
            insertText([row, SearchText.Fold(string.Join('\n', collection.Texts(record).OfType<string>()))]);
            foreach (var link in collection.Links(record)) WriteLink(key, row, link);
        }
    }

    void WriteLink(RecordKey from, long row, RecordLink link) => insertLink(
    [
        ++links, from.Collection, from.Id, row, link.Relation, link.To.Collection, link.To.Id, rows[link.To], link.EntryKey,
        .. Days((link.DatedOn, link.DatedPrecision)), link.Stance, CitationSet(link.Citations),
    ]);

    /// <summary>Most links of a record rest on the same citations, which are kept once.</summary>
    long? CitationSet(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0) return null;
        var text = JsonSerializer.Serialize(citations, Json.Options);
        if (citationSets.TryGetValue(text, out var known)) return known;
        insertCitationSet([citationSets.Count + 1, text]);
        return citationSets[text] = citationSets.Count + 1;
    }

    void WriteRelease(string version, DateOnly releasedOn, string contentDigest) =>
        database.Inserter("release", "version", "released_on", "content_digest", "title", "creator", "license", "license_url", "dataset")(
            [version, Iso.Day(releasedOn), contentDigest, corpus.Dataset.Title, corpus.Dataset.Creator, corpus.Dataset.License, corpus.Dataset.LicenseUrl, JsonSerializer.Serialize(corpus.Dataset, Json.Options)]);

    void WriteEntries()
    {
        var insertPosition = database.Inserter("position", "id", "proposal_seq", "actor_id", "stance", "dated_on", "dated_until");
        foreach (var proposal in corpus.Proposals)
        {
            var row = rows[new RecordKey("proposals", proposal.Id)];
            foreach (var position in proposal.Positions) insertPosition([position.Id, row, position.Actor.Id, Snake.Code(position.Stance), .. Days((position.TakenOn, position.TakenPrecision))]);
            WriteHistory("proposals", row, proposal.StatusHistory.Select(step => (Snake.Code(step.Status), step.ReportedBy, (step.SinceOn, step.SincePrecision))));
        }

        var insertConfirmation = database.Inserter("confirmation", "id", "agreement_seq", "actor_id", "spokesperson_id", "phase", "stance", "dated_on", "dated_until");
        foreach (var agreement in corpus.Agreements)
        {
            var row = rows[new RecordKey("agreements", agreement.Id)];
            foreach (var confirmation in agreement.Confirmations)
                insertConfirmation([confirmation.Id, row, confirmation.Actor.Id, confirmation.Spokesperson?.Id, Snake.Code(confirmation.Phase), Snake.Code(confirmation.Stance), .. Days((confirmation.SaidOn, confirmation.SaidPrecision))]);
            WriteHistory("agreements", row, agreement.StatusHistory.Select(step => (Snake.Code(step.Status), step.ReportedBy, (step.SinceOn, step.SincePrecision))));
        }
    }

    void WriteHistory(string collection, long row, IEnumerable<(string Status, Reference? ReportedBy, (DateOnly?, DatePrecision?) Since)> steps)
    {
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
            insertStatusEntry([collection, row, index + 1, step.Status, step.ReportedBy?.Id, .. Days(step.Since)]);
    }

    void WriteFormerIds()
    {
        var insertFormer = database.Inserter("former_id", "collection", "former_id", "id");
        foreach (var (former, now) in corpus.FormerIds.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)) insertFormer([former.Collection, former.Id, now.Id]);
        var insertRemoved = database.Inserter("removed", "collection", "id", "removed_in", "reason", "replaced_by");
        foreach (var removed in corpus.Removed.OrderBy(removed => removed.Record, StringComparer.Ordinal))
            if (RecordKey.TryParse(removed.Record, out var key)) insertRemoved([key.Value.Collection, key.Value.Id, removed.RemovedIn, removed.Reason, removed.ReplacedBy]);
    }

    static object?[] Days((DateOnly? On, DatePrecision? Precision) date) =>
        date is ({ } first, { } precision) ? [Iso.Day(first), Iso.Day(precision.LastDay(first))] : [null, null];
}
