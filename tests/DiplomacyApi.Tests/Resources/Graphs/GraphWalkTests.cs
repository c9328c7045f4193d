using CsCheck;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Graphs;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyApi.Tests.Resources.Graphs;

/// <summary>The walk against one that is written down plainly, over all links of the fictional seed.</summary>
[Collection(nameof(ApiFixture))]
public sealed class GraphWalkTests(ApiFixture fixture)
{
    static readonly string[] Hubs = ["conflicts", "topics", "articles", "extracts"];

    [Fact]
    public void A_graph_is_what_a_plain_walk_finds()
    {
        using var release = fixture.Api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var rented = release.Rent();
        var links = Links(rented.Connection);
        var records = RecordIndex.Tables.SelectMany(table => release.Records.Of(table.Name).Select(id => $"{table.Name}/{id}")).ToList();
        var collections = RecordIndex.Tables.Select(table => table.Name).ToArray();
        Gen.Select(Any.Of(records).Array[1, 3], Gen.Int[1, 3], Any.Of(3, 4, 10, 60, 500), Any.Of(collections).Array[0, 3], Any.Of([.. Relations.Inverses.Keys, .. Relations.Inverses.Values]).Array[0, 4], Any.Of<DateOnly?>(null, null, new DateOnly(2031, 3, 5), new DateOnly(2031, 5, 2))).Sample(
            (from, depth, limit, through, relations, asOf) =>
            {
                var filter = new GraphFilter
                {
                    From = [.. from.Distinct().Where(record => asOf is null || (RecordKey.TryParse(record, out var key) && new AsOfDay(asOf.Value, release.Records).Has(key.Value)))],
                    Depth = depth,
                    Limit = limit,
                    Collection = through.Length == 0 ? null : through,
                    Relation = relations.Length == 0 ? null : relations,
                    AsOf = asOf,
                };
                if (filter.From.Count == 0) return;
                var graph = new GraphWalk(rented.Connection, release, filter).Draw(new AppliedQuery("/v1/graph", filter));
                IsThatOf(graph, filter, [.. links.Where(link => asOf is null || (link.KnownOn is { } known && string.CompareOrdinal(known, Iso.Day(asOf)) <= 0))]);
            },
            iter: 400,
            threads: 1);
    }

    [Fact]
    public void The_largest_graph_takes_as_few_queries_as_the_smallest()
    {
        using var release = fixture.Api.Services.GetRequiredService<CurrentRelease>().Enter()!;
        using var connection = release.Rent();
        int Cost(int depth, int limit)
        {
            var before = connection.Connection.StatementsRun;
            var filter = new GraphFilter { From = ["actors/northland"], Depth = depth, Limit = limit, Collection = [.. RecordIndex.Tables.Select(table => table.Name)] };
            new GraphWalk(connection.Connection, release, filter).Draw(new AppliedQuery("/v1/graph", filter));
            return connection.Connection.StatementsRun - before;
        }

        Assert.InRange(Cost(1, 2), 1, 8);
        // A query for each level, one for what was left out, for edges, for citations, for the counts of links, and one for the names of each collection.
        Assert.InRange(Cost(3, 500), 1, 3 + 4 + RecordIndex.Tables.Count);
    }

    static void IsThatOf(Graph graph, GraphFilter filter, IReadOnlyList<Link> there)
    {
        var wanted = filter.Collection ?? [.. RecordIndex.Tables.Select(table => table.Name).Except(Hubs)];
        var followed = there.Where(link => filter.Relation is null || filter.Relation.Contains(link.Relation) || filter.Relation.Contains(Relations.Inverses[link.Relation])).ToList();
        IEnumerable<(string Other, string Dated)> Around(string record) => followed.Where(link => link.From == record).Select(link => (link.To, link.DatedOn)).Concat(followed.Where(link => link.To == record).Select(link => (link.From, link.DatedOn))).Where(pair => wanted.Contains(pair.Item1.Split('/')[0])).Select(pair => (pair.Item1, pair.Item2 ?? ""));
        var reached = filter.From.Select(record => (Record: record, Depth: 0)).ToList();
        for (var level = 1; level <= filter.Depth; level++)
        {
            var next = reached.Where(pair => pair.Depth == level - 1).SelectMany(pair => Around(pair.Record)).Where(pair => reached.TrueForAll(found => found.Record != pair.Other)).GroupBy(pair => pair.Other)
                .OrderByDescending(same => same.Select(pair => pair.Dated).Max(StringComparer.Ordinal), StringComparer.Ordinal).ThenBy(same => same.Key.Split('/')[0], StringComparer.Ordinal).ThenBy(same => same.Key, StringComparer.Ordinal);
            reached.AddRange([.. next.Take(filter.Limit!.Value - reached.Count).Select(same => (same.Key, level))]);
        }

        var all = reached.Select(pair => pair.Record).ToHashSet();
        Assert.Equal(reached, graph.Nodes.Select(node => ($"{node.Collection}/{node.Id}", node.Depth)));
        Assert.Equal(followed.Count(link => all.Contains(link.From) && all.Contains(link.To)), graph.Edges.Count);
        Assert.All(graph.Edges, edge => Assert.Contains(followed, link => link.From == edge.From && link.To == edge.To && link.Relation == edge.Relation));
        Assert.All(graph.Nodes, node => Assert.Equal(there.Count(link => link.From == $"{node.Collection}/{node.Id}") + there.Count(link => link.To == $"{node.Collection}/{node.Id}"), node.LinksCount));
        var leftOut = reached.Where(pair => pair.Depth < filter.Depth).Select(pair => (pair.Record, Count: Around(pair.Record).Select(other => other.Other).Distinct().LongCount(other => !all.Contains(other)))).Where(pair => pair.Count > 0).ToList();
        Assert.Equal(leftOut, graph.LeftOut.Select(gap => (gap.Record, gap.NeighboursCount)));
        Assert.Equal(leftOut.Count == 0, graph.IsComplete);
    }

    static IReadOnlyList<Link> Links(ReleaseConnection connection) => [.. connection.Rows(
        "select from_collection || '/' || from_id, to_collection || '/' || to_id, relation, dated_on, known_on from link",
        [],
        row => new Link(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)))];

    sealed record Link(string From, string To, string Relation, string? DatedOn, string? KnownOn);
}
