using System.Globalization;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>Walks from records outwards, all of a level together, until it is deep enough or there is no more room.</summary>
sealed class GraphWalk(ReleaseConnection connection, Release release, GraphFilter filter)
{
    /// <summary>The most links of an answer.</summary>
    public const int MostEdges = 5_000;

    readonly GraphSql sql = new(connection, filter);
    readonly int depth = filter.Depth ?? 1;
    readonly int room = filter.Limit ?? GraphFilter.DefaultNodes;

    public Graph Draw(AppliedQuery applied)
    {
        var reached = Reach();
        List<RecordKey> all = [.. reached.Select(pair => pair.Key)];
        var missing = all.Count < room ? new Dictionary<RecordKey, long>() : sql.Missing([.. reached.Where(pair => pair.Depth < depth).Select(pair => pair.Key)], all);
        var edges = sql.Edges(all, MostEdges);
        var edgesLeftOut = edges.Count < MostEdges ? 0 : sql.CountEdges(all) - edges.Count;
        return new Graph
        {
            Nodes = Nodes(reached, all),
            Edges = Edges(edges),
            IsComplete = missing.Count == 0 && edgesLeftOut == 0,
            LeftOut = [.. all.Where(missing.ContainsKey).Select(key => new GraphGap { Record = key.ToString(), NeighboursCount = missing[key] })],
            EdgesLeftOut = edgesLeftOut,
            Links = new GraphLinks { Self = applied.Address(cursor: null), Graphml = applied.AddressIn(Format.Graphml) },
            Meta = PageMeta.Of(release, applied, PageExtras.None),
        };
    }

    /// <summary>The records with the level on which each was reached, in that order.</summary>
    List<(RecordKey Key, int Depth)> Reach()
    {
        var reached = filter.Starts.Select(key => (Key: key, Depth: 0)).ToList();
        for (var level = 1; level <= depth && reached.Count < room; level++)
        {
            List<RecordKey> edge = [.. reached.Where(pair => pair.Depth == level - 1).Select(pair => pair.Key)];
            if (edge.Count == 0) break;
            var next = sql.Neighbours(edge, [.. reached.Select(pair => pair.Key)], room - reached.Count);
            reached.AddRange(next.Select(key => (key, level)));
        }

        return reached;
    }

    List<GraphNode> Nodes(List<(RecordKey Key, int Depth)> reached, List<RecordKey> all)
    {
        var (names, links) = (RecordNames.Of(connection, all), sql.Links(all));
        return [.. reached.Select(pair => new GraphNode { Collection = pair.Key.Collection, Id = pair.Key.Id, Name = names[pair.Key], Depth = pair.Depth, LinksCount = links[pair.Key] })];
    }

    List<GraphEdge> Edges(IReadOnlyList<EdgeRow> rows)
    {
        var articles = sql.Articles(rows.Select(row => row.CitationSet).OfType<long>().Distinct());
        return [.. rows.Select(row => new GraphEdge
        {
            From = row.From,
            To = row.To,
            Relation = row.Relation,
            DatedOn = row.DatedOn is null ? null : DateOnly.ParseExact(row.DatedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Stance = row.Stance,
            EntryId = row.EntryKey,
            Citations = row.CitationSet is { } set ? [.. articles[set].Distinct(StringComparer.Ordinal).Where(WasThere)] : [],
        })];
    }

    /// <summary>As everywhere with a day: articles that are dated later go, undated ones stay, since a fact must not lose its source.</summary>
    bool WasThere(string article) => filter.AsOf is not { } day || release.Records.KnownOn(new RecordKey("articles", article)) is not { } known || string.CompareOrdinal(known, Iso.Day(day)) <= 0;
}
