using DiplomacyApi.Curation;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>The records of one collection, in the order in which the release holds them.</summary>
abstract class Shelf
{
    public abstract Collection Collection { get; }

    /// <summary>The records, in order.</summary>
    public abstract IReadOnlyList<IRecord> Records { get; }

    /// <summary>Every record with its own content, in order.</summary>
    public abstract IEnumerable<(IRecord Record, byte[] Content)> Contents { get; }

    /// <summary>Writes the records; afterwards the shelf has no more to do.</summary>
    public abstract void WriteTo(ReleaseWriter writer);

    /// <summary>The shelves of a corpus, in reading order.</summary>
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
    ];
}

/// <inheritdoc cref="Shelf"/>
sealed class Shelf<T>(RecordCollection<T> collection, IReadOnlyList<T> records, Func<RecordKey, string> nameOf) : Shelf
    where T : class, IRecord
{
    // Undated records come first, so that newest first is the rows backwards; without dates the order is that of the names.
    readonly IReadOnlyList<T> ordered = collection.Date is { } date
        ? [.. records.OrderBy(record => date(record).On ?? DateOnly.MinValue).ThenBy(record => record.Id, StringComparer.Ordinal)]
        : [.. records.OrderBy(record => SearchText.Fold(nameOf(new RecordKey(collection.Name, record.Id))), StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal)];

    public override Collection Collection => collection;

    public override IReadOnlyList<IRecord> Records => ordered;

    public override IEnumerable<(IRecord Record, byte[] Content)> Contents => ordered.Select(record => ((IRecord)record, Documents.Content(record)));

    public override void WriteTo(ReleaseWriter writer) => writer.Write(collection, ordered);
}
