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

    /// <summary>The rows, in order.</summary>
    public abstract IReadOnlyList<IEntry> Entries { get; }

    /// <summary>The rows as records; none where they are entries of others.</summary>
    public IEnumerable<IRecord> Records => Entries.OfType<IRecord>();

    /// <summary>Every record with its own content, in order; nothing where the rows are worked out from other records.</summary>
    public abstract IEnumerable<(IRecord Record, byte[] Content)> Contents { get; }

    /// <summary>The day from which on each row is there, in order.</summary>
    public abstract IEnumerable<(RecordKey Key, DateOnly? KnownOn)> Known { get; }

    /// <summary>Writes the rows; afterwards the shelf has no more to do.</summary>
    public abstract void WriteTo(ReleaseWriter writer);

    /// <summary>The shelves of a corpus, in reading order: its records, then the entries of them that have lists of their own.</summary>
    public static IReadOnlyList<Shelf> Of(Corpus corpus) =>
    [
        new Shelf<Conflict>(ConflictSql.Collection, corpus.Conflicts, corpus.NameOf),
        new Shelf<Actor>(ActorSql.Collection, corpus.Actors, corpus.NameOf),
        new Shelf<Statement>(StatementSql.Collection, corpus.Statements, corpus.NameOf),
        new Shelf<Proposal>(ProposalSql.Collection, corpus.Proposals, corpus.NameOf),
        new Shelf<Agreement>(AgreementSql.Collection, corpus.Agreements, corpus.NameOf),
        new Shelf<Claim>(ClaimSql.Collection, corpus.Claims, corpus.NameOf),
        new Shelf<Figure>(FigureSql.Collection, corpus.Figures, corpus.NameOf),
        new Shelf<Event>(EventSql.Collection, corpus.Events, corpus.NameOf),
        new Shelf<Article>(ArticleSql.Collection, corpus.Articles, corpus.NameOf),
        new Shelf<Extract>(ExtractSql.Collection, corpus.Extracts, corpus.NameOf),
        new Shelf<Place>(PlaceSql.Collection, corpus.Places, corpus.NameOf),
        new Shelf<Topic>(TopicSql.Collection, corpus.Topics, corpus.NameOf),
        new Shelf<ListedPosition>(PositionSql.Collection, [.. corpus.Proposals.SelectMany(ListedPosition.Of)], corpus.NameOf),
        new Shelf<ListedConfirmation>(ConfirmationSql.Collection, [.. corpus.Agreements.SelectMany(ListedConfirmation.Of)], corpus.NameOf),
        new Shelf<Contradiction>(ContradictionSql.Collection, [.. Contradictions(corpus)], corpus.NameOf),
        new Shelf<TimelineItem>(TimelineSql.Collection, [.. Timeline(corpus)], corpus.NameOf),
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
}

/// <inheritdoc cref="Shelf"/>
sealed class Shelf<T>(RecordCollection<T> collection, IReadOnlyList<T> entries, Func<RecordKey, string> nameOf) : Shelf
    where T : class, IEntry
{
    // Undated rows come first, so that newest first is the rows backwards; without dates the order is that of the names.
    readonly IReadOnlyList<T> ordered = collection.Date is { } date
        ? [.. entries.OrderBy(entry => date(entry).On ?? DateOnly.MinValue).ThenBy(entry => entry.Id, StringComparer.Ordinal)]
        : [.. entries.OrderBy(entry => SearchText.Fold(nameOf(new RecordKey(collection.Name, entry.Id))), StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)];

    public override Collection Collection => collection;

    public override IReadOnlyList<IEntry> Entries => ordered;

    public override IEnumerable<(IRecord Record, byte[] Content)> Contents => ordered.OfType<IRecord>().Select(record => (record, Documents.Content((T)record)));

    public override IEnumerable<(RecordKey Key, DateOnly? KnownOn)> Known => ordered.Select(entry => (new RecordKey(collection.Name, entry.Id), collection.KnownOn(entry)));

    public override void WriteTo(ReleaseWriter writer) => writer.Write(collection, ordered);
}
