using System.Security.Cryptography;
using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Curation.Synthetic;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Changes;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Confirmations;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Contradictions;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Positions;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Timeline;
using DiplomacyApi.Resources.Topics;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>An edition of records that a program makes while they are written, for measuring with as many as one likes.</summary>
sealed class SyntheticEdition : IEdition
{
    readonly MadeWorld world;

    /// <summary>No release of a ledger has such a name.</summary>
    const string Prefix = "0.0.0-synthetic.";

    public SyntheticEdition(int statements, bool withDownloads)
    {
        world = new MadeWorld(statements, $"{Prefix}{statements}{(withDownloads ? "" : ".bare")}");
        HasDownloads = withDownloads;
        Shelves = ShelvesOf(world);
        ContentDigest = DigestOf(Shelves);
    }

    public string Version => world.Version;

    public bool HasDownloads { get; }

    /// <summary>Whether a release of this name is a synthetic one.</summary>
    public static bool Names(string version) => version.StartsWith(Prefix, StringComparison.Ordinal);

    public DateOnly ReleasedOn => Dataset.Coverage.UntilOn;

    public string Notes => Dataset.Title;

    public string ContentDigest { get; }

    public int RecordsCount => checked((int)world.RecordsCount);

    public Dataset Dataset => MadeWorld.Dataset;

    public IReadOnlyList<Shelf> Shelves { get; }

    public IReadOnlyList<LedgerEntry> Ledger => [];

    public IReadOnlyDictionary<RecordKey, RecordKey> FormerIds { get; } = new Dictionary<RecordKey, RecordKey>();

    public IReadOnlyList<RemovedEntry> Removed => [];

    public IEnumerable<LedgerChange> Changes() => Shelves.SelectMany(shelf => shelf.Keys).Select(key => new LedgerChange { Record = key.ToString(), Kind = ChangeKind.Added });

    public string NameOf(RecordKey key) => world.NameOf(key);

    public RecordPlace PlaceOf(RecordKey key) => world.PlaceOf(key) is var (row, knownOn) ? new RecordPlace(row, knownOn, Changed: 1) : default;

    static IReadOnlyList<Shelf> ShelvesOf(MadeWorld world) =>
    [
        new Shelf<Conflict>(ConflictSql.Collection, world.Ground.Conflicts),
        new Shelf<Actor>(ActorSql.Collection, world.Ground.Actors),
        new Shelf<Statement>(StatementSql.Collection, world.Statements.All),
        new Shelf<Proposal>(ProposalSql.Collection, world.Proposals.All),
        new Shelf<Agreement>(AgreementSql.Collection, world.Agreements.All),
        new Shelf<Claim>(ClaimSql.Collection, world.Claims.All),
        new Shelf<Figure>(FigureSql.Collection, world.Figures.All),
        new Shelf<Event>(EventSql.Collection, world.Events.All),
        new Shelf<Article>(ArticleSql.Collection, world.Articles.All),
        new Shelf<Extract>(ExtractSql.Collection, world.Articles.Extracts),
        new Shelf<Place>(PlaceSql.Collection, world.Ground.Places),
        new Shelf<Topic>(TopicSql.Collection, world.Ground.Topics),
        new Shelf<ListedPosition>(PositionSql.Collection, InOrder.Settled(world.Proposals.All, DayOf, ListedPosition.Of, position => position.TakenOn!.Value, PositionSql.Collection.Order)),
        new Shelf<ListedConfirmation>(ConfirmationSql.Collection, InOrder.Settled(world.Agreements.All, DayOf, ListedConfirmation.Of, confirmation => confirmation.SaidOn!.Value, ConfirmationSql.Collection.Order)),
        new Shelf<Contradiction>(ContradictionSql.Collection, Contradictions(world)),
        new Shelf<TimelineItem>(TimelineSql.Collection, Timeline(world)),
    ];

    /// <summary>Contradictions lie within an agreement, a proposal or a pair of claims.</summary>
    static IEnumerable<Contradiction> Contradictions(MadeWorld world)
    {
        static DateOnly Dated(Contradiction contradiction) => contradiction.DatedOn!.Value;
        var order = ContradictionSql.Collection.Order;
        return InOrder.Merged(
            [
                InOrder.Settled(world.Agreements.All, DayOf, agreement => [.. FigureContradictions.Find(agreement.Figures), .. HistoryContradictions.Find(agreement), .. ConfirmationContradictions.Find(agreement)], Dated, order),
                InOrder.Settled(world.Proposals.All, DayOf, HistoryContradictions.Find, Dated, order),
                InOrder.Settled(world.Claims.All.Chunk(2), pair => pair[0].ClaimedOn!.Value, ClaimContradictions.Find, Dated, order),
            ],
            order);
    }

    static IEnumerable<TimelineItem> Timeline(MadeWorld world)
    {
        var order = TimelineSql.Collection.Order;
        return InOrder.Merged(
            [
                world.Statements.All.SelectMany(TimelineItems.Of), world.Claims.All.SelectMany(TimelineItems.Of), world.Figures.All.SelectMany(TimelineItems.Of), world.Events.All.SelectMany(TimelineItems.Of),
                InOrder.Settled(world.Proposals.All, DayOf, TimelineItems.Of, item => item.DatedOn, order), InOrder.Settled(world.Agreements.All, DayOf, TimelineItems.Of, item => item.DatedOn, order),
            ],
            order);
    }

    static DateOnly DayOf(Proposal proposal) => proposal.ProposedOn!.Value;

    static DateOnly DayOf(Agreement agreement) => agreement.AnnouncedOn!.Value;

    /// <summary>Of the records in the order of the release, which is the same wherever they are made.</summary>
    static string DigestOf(IReadOnlyList<Shelf> shelves)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, content) in shelves.SelectMany(shelf => shelf.Contents)) hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
