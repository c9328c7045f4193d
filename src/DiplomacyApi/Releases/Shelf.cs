using DiplomacyApi.Curation;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Confirmations;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Positions;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Timeline;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>The rows of one collection, in the order in which the release holds them.</summary>
abstract class Shelf
{
    public abstract Collection Collection { get; }

    /// <summary>The rows as records, in order; none where they are entries of others.</summary>
    public abstract IEnumerable<IRecord> Records { get; }

    /// <summary>The records by collection and id, in order.</summary>
    public IEnumerable<RecordKey> Keys => Records.Select(record => new RecordKey(Collection.Name, record.Id));

    /// <summary>Every record with its own content, in order; nothing where the rows are worked out from other records.</summary>
    public abstract IEnumerable<(IRecord Record, byte[] Content)> Contents { get; }

    /// <summary>The day from which on each record is there, in order.</summary>
    public abstract IEnumerable<DateOnly?> Known { get; }

    /// <summary>Writes the rows, and says how many there are.</summary>
    public abstract int WriteTo(ReleaseWriter writer);

    /// <summary>What a search over all collections is to find of the rows, in the order of dates, then ids.</summary>
    public abstract IEnumerable<SearchedRecord> Searched(Wordings wordings);

    /// <summary>The rows of one kind.</summary>
    public static IEnumerable<T> RowsOf<T>(IEnumerable<Shelf> shelves)
        where T : class, IEntry => shelves.OfType<Shelf<T>>().Single().Rows;

    /// <summary>The shelves of a corpus, in reading order: its records, then the entries of them that have lists of their own.</summary>
    public static IReadOnlyList<Shelf> Of(Corpus corpus) =>
    [
        Sorted(ConflictSql.Collection, corpus.Conflicts, corpus.NameOf),
        Sorted(ActorSql.Collection, corpus.Actors, corpus.NameOf),
        Sorted(StatementSql.Collection, corpus.Statements, corpus.NameOf),
        Sorted(ProposalSql.Collection, corpus.Proposals, corpus.NameOf),
        Sorted(AgreementSql.Collection, corpus.Agreements, corpus.NameOf),
        Sorted(ClaimSql.Collection, corpus.Claims, corpus.NameOf),
        Sorted(FigureSql.Collection, corpus.Figures, corpus.NameOf),
        Sorted(EventSql.Collection, corpus.Events, corpus.NameOf),
        Sorted(ArticleSql.Collection, corpus.Articles, corpus.NameOf),
        Sorted(ExtractSql.Collection, corpus.Extracts, corpus.NameOf),
        Sorted(PlaceSql.Collection, corpus.Places, corpus.NameOf),
        Sorted(TopicSql.Collection, corpus.Topics, corpus.NameOf),
        Sorted(PositionSql.Collection, [.. corpus.Proposals.SelectMany(ListedPosition.Of)], corpus.NameOf),
        Sorted(ConfirmationSql.Collection, [.. corpus.Agreements.SelectMany(ListedConfirmation.Of)], corpus.NameOf),
        Sorted(ContradictionSql.Collection, [.. Contradictions(corpus)], corpus.NameOf),
        Sorted(TimelineSql.Collection, [.. Timeline(corpus)], corpus.NameOf),
    ];

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

    /// <summary>Undated rows come first, so that newest first is the rows backwards; without dates the order is that of the names.</summary>
    static Shelf<T> Sorted<T>(RecordCollection<T> collection, IEnumerable<T> entries, Func<RecordKey, string> nameOf)
        where T : class, IEntry => new(collection, collection.IsDated
            ? [.. entries.Order(collection.Order)]
            : [.. entries.OrderBy(entry => SearchText.Fold(nameOf(new RecordKey(collection.Name, entry.Id))), StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)]);
}

/// <summary>The rows of one collection, which come in order each time that they are asked for.</summary>
sealed class Shelf<T>(RecordCollection<T> collection, IEnumerable<T> rows) : Shelf
    where T : class, IEntry
{
    public override Collection Collection => collection;

    public IEnumerable<T> Rows => rows;

    public override IEnumerable<IRecord> Records => IsOfRecords ? rows.Cast<IRecord>() : [];

    public override IEnumerable<(IRecord Record, byte[] Content)> Contents => Records.Select(record => (record, Documents.Content((T)record)));

    public override IEnumerable<DateOnly?> Known => IsOfRecords ? rows.Select(collection.KnownOn) : [];

    public override int WriteTo(ReleaseWriter writer) => writer.Write(collection, rows);

    public override IEnumerable<SearchedRecord> Searched(Wordings wordings)
    {
        var searched = IsOfRecords ? rows.Select((row, index) => wordings.Searched(collection, row, index + 1)) : [];
        // In the order of names there are few.
        return collection.IsDated ? searched : searched.OrderBy(record => record.Key.Id, StringComparer.Ordinal);
    }

    static bool IsOfRecords => typeof(IRecord).IsAssignableFrom(typeof(T));
}
