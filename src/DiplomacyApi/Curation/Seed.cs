using DiplomacyApi.Curation.Actors;
using DiplomacyApi.Curation.Agreements;
using DiplomacyApi.Curation.Articles;
using DiplomacyApi.Curation.Claims;
using DiplomacyApi.Curation.Conflicts;
using DiplomacyApi.Curation.Events;
using DiplomacyApi.Curation.Extracts;
using DiplomacyApi.Curation.Figures;
using DiplomacyApi.Curation.Places;
using DiplomacyApi.Curation.Proposals;
using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Curation.Topics;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>Every entry of a seed folder, as its curators wrote it.</summary>
sealed class Seed
{
    public required DatasetEntry Dataset { get; init; }
    public required IReadOnlyList<MeasureEntry> Measures { get; init; }
    public required IReadOnlyList<RemovedEntry> Removed { get; init; }
    public required IReadOnlyList<ConflictEntry> Conflicts { get; init; }
    public required IReadOnlyList<ActorEntry> Actors { get; init; }
    public required IReadOnlyList<ArticleEntry> Articles { get; init; }
    public required IReadOnlyList<EventEntry> Events { get; init; }
    public required IReadOnlyList<StatementEntry> Statements { get; init; }
    public required IReadOnlyList<ProposalEntry> Proposals { get; init; }
    public required IReadOnlyList<AgreementEntry> Agreements { get; init; }
    public required IReadOnlyList<ClaimEntry> LooseClaims { get; init; }
    public required IReadOnlyList<FigureEntry> LooseFigures { get; init; }
    public required IReadOnlyList<PlaceEntry> Places { get; init; }
    public required IReadOnlyList<TopicEntry> Topics { get; init; }

    /// <summary>Where each entry stands.</summary>
    public required Origins Origins { get; init; }

    /// <summary>The id of every record that was named, those among them whose entry has problems.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Ids { get; init; }

    public IEnumerable<(ArticleEntry Article, ExtractEntry Extract)> Extracts =>
        Articles.SelectMany(article => article.Extracts.Select(extract => (article, extract)));

    /// <summary>All claims: those of their own, and those written under an agreement, a proposal or an event.</summary>
    public IEnumerable<Owned<ClaimBody>> Claims =>
    [
        .. LooseClaims.Select(claim => new Owned<ClaimBody>(claim.Id, claim.ConflictId, claim, null)),
        .. Agreements.SelectMany(a => a.Claims.Select(c => Under("agreements", a.Id, a.ConflictId, c.Key, (ClaimBody)c))),
        .. Proposals.SelectMany(p => p.Claims.Select(c => Under("proposals", p.Id, p.ConflictId, c.Key, (ClaimBody)c))),
        .. Events.SelectMany(e => e.Claims.Select(c => Under("events", e.Id, e.ConflictId, c.Key, (ClaimBody)c))),
    ];

    /// <summary>All figures: those of their own, and those written under an agreement, a proposal or an event.</summary>
    public IEnumerable<Owned<FigureBody>> Figures =>
    [
        .. LooseFigures.Select(figure => new Owned<FigureBody>(figure.Id, figure.ConflictId, figure, null)),
        .. Agreements.SelectMany(a => a.Figures.Select(f => Under("agreements", a.Id, a.ConflictId, f.Key, (FigureBody)f))),
        .. Proposals.SelectMany(p => p.Figures.Select(f => Under("proposals", p.Id, p.ConflictId, f.Key, (FigureBody)f))),
        .. Events.SelectMany(e => e.Figures.Select(f => Under("events", e.Id, e.ConflictId, f.Key, (FigureBody)f))),
    ];

    /// <summary>The entries that stand in files of their own, by collection.</summary>
    public IReadOnlyList<(string Collection, IReadOnlyList<IRecordEntry> Entries)> Collections =>
    [
        ("conflicts", Conflicts), ("actors", Actors), ("statements", Statements), ("proposals", Proposals), ("agreements", Agreements), ("claims", LooseClaims),
        ("figures", LooseFigures), ("events", Events), ("articles", Articles), ("extracts", [.. Extracts.Select(pair => pair.Extract)]), ("places", Places), ("topics", Topics),
    ];

    static Owned<TBody> Under<TBody>(string collection, string id, string conflict, string key, TBody body)
        where TBody : class => new($"{id}-{key}", conflict, body, new RecordKey(collection, id));
}
