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
using DiplomacyApi.Curation.Statements;
using DiplomacyApi.Curation.Topics;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Curation;

/// <summary>From a seed folder to a corpus, or to everything that is wrong with it.</summary>
static class Curator
{
    /// <summary>The entries of a seed folder that keeps to every rule, or null; the problems say what is wrong.</summary>
    public static Seed? Read(string folder, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(folder, 1, "", "there is no such folder; name the seed with --seed");
            return null;
        }

        if (new SeedReader(folder, problems).Read() is not { } seed || problems.AreEnough) return null;
        Check(seed, problems);
        return problems.Count == 0 ? seed : null;
    }

    static void Check(Seed seed, Problems problems)
    {
        var rules = new Rules(seed, problems);
        var references = new ReferenceRules(seed, problems);
        foreach (var entry in seed.Collections.SelectMany(collection => collection.Entries))
        {
            rules.Id(entry, nameof(entry.Id), entry.Id);
            references.Check(entry);
        }

        foreach (var removed in seed.Removed) references.Check(removed);
        foreach (var entry in seed.Conflicts) ConflictCuration.Check(entry, rules);
        foreach (var entry in seed.Actors) ActorCuration.Check(entry, rules);
        foreach (var entry in seed.Statements) StatementCuration.Check(entry, rules);
        foreach (var entry in seed.Proposals) ProposalCuration.Check(entry, rules);
        foreach (var entry in seed.Agreements) AgreementCuration.Check(entry, rules);
        foreach (var entry in seed.Events) EventCuration.Check(entry, rules);
        foreach (var entry in seed.Articles) ArticleCuration.Check(entry, rules);
        foreach (var entry in seed.Places) PlaceCuration.Check(entry, rules);
        foreach (var claim in seed.Claims) ClaimCuration.Check(claim, rules);
        foreach (var figure in seed.Figures) FigureCuration.Check(figure, rules);
        rules.NoCircle(seed.Topics, topic => topic.Id, topic => topic.BroaderId, nameof(TopicEntry.BroaderId));
        rules.NoCircle(seed.Actors, actor => actor.Id, actor => actor.PartOfId, nameof(ActorEntry.PartOfId));
        rules.NoCircle(seed.Agreements, agreement => agreement.Id, agreement => agreement.PartOfId, nameof(AgreementEntry.PartOfId));
        SeedRules.Check(seed, rules);
    }

    /// <summary>The records of a checked seed.</summary>
    public static Corpus Resolve(Seed seed)
    {
        var resolver = new Resolver(seed);
        var claims = seed.Claims.Select(claim => (claim.Owner, Record: ClaimCuration.Resolve(claim, resolver))).ToList();
        var figures = seed.Figures.Select(figure => (figure.Owner, Record: FigureCuration.Resolve(figure, resolver))).ToList();
        var nested = new Nested(
            figures.Where(figure => figure.Owner is not null).ToLookup(figure => figure.Owner!.Value, figure => figure.Record),
            claims.Where(claim => claim.Owner is not null).ToLookup(claim => claim.Owner!.Value, claim => claim.Record));
        return new Corpus
        {
            Dataset = Dataset(seed.Dataset),
            Conflicts = [.. seed.Conflicts.Select(entry => ConflictCuration.Resolve(entry, resolver))],
            Actors = [.. seed.Actors.Select(entry => ActorCuration.Resolve(entry, resolver))],
            Statements = [.. seed.Statements.Select(entry => StatementCuration.Resolve(entry, resolver))],
            Proposals = [.. seed.Proposals.Select(entry => ProposalCuration.Resolve(entry, resolver, nested))],
            Agreements = [.. seed.Agreements.Select(entry => AgreementCuration.Resolve(entry, resolver, nested))],
            Claims = [.. claims.Select(claim => claim.Record)],
            Figures = [.. figures.Select(figure => figure.Record)],
            Events = [.. seed.Events.Select(entry => EventCuration.Resolve(entry, resolver, nested))],
            Articles = [.. seed.Articles.Select(entry => ArticleCuration.Resolve(entry, resolver))],
            Extracts = [.. seed.Extracts.Select(pair => ExtractCuration.Resolve(pair.Extract, pair.Article, resolver))],
            Places = [.. seed.Places.Select(entry => PlaceCuration.Resolve(entry, resolver))],
            Topics = [.. seed.Topics.Select(entry => TopicCuration.Resolve(entry, resolver))],
            NameOf = key => resolver.NameOf(key.Collection, key.Id),
            FormerIds = seed.Collections.SelectMany(c => c.Entries.SelectMany(e => e.FormerIds.Select(former => (Former: new RecordKey(c.Collection, former), Now: new RecordKey(c.Collection, e.Id)))))
                .ToDictionary(pair => pair.Former, pair => pair.Now),
            Removed = seed.Removed,
        };
    }

    static Dataset Dataset(DatasetEntry entry) => new()
    {
        Title = entry.Title,
        Description = entry.Description,
        Creator = entry.Creator,
        License = entry.License,
        LicenseUrl = entry.LicenseUrl,
        Coverage = new Coverage { FromOn = entry.Coverage.FromOn, UntilOn = entry.Coverage.UntilOn, Note = entry.Coverage.Note },
    };
}
