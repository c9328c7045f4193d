using System.Data.Common;
using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Graphs;

/// <summary>How the graph is read from the one table of links: a query for all records of a level together, never one for each.</summary>
sealed class GraphSql(ReleaseConnection connection, GraphFilter filter)
{
    /// <summary>Records that are given as a JSON list, as a table.</summary>
    const string Listed = "select value ->> 0 as collection, value ->> 1 as id from json_each";

    readonly string collections = JsonSerializer.Serialize(filter.Collections);
    readonly string relations = JsonSerializer.Serialize(filter.Followed ?? []);
    readonly string day = Iso.Day(filter.AsOf) ?? "";

    /// <summary>Neighbours of some records that are not among those found so far, those with the newest links first.</summary>
    public IReadOnlyList<RecordKey> Neighbours(IReadOnlyList<RecordKey> of, IReadOnlyList<RecordKey> found, int most) => [.. connection.Rows(
        $"{Around} select other_collection, other_id from around group by other_collection, other_id order by max(coalesce(dated_on, '')) desc, other_collection, other_id limit @p5",
        [List(of), List(found), collections, relations, day, most],
        Key)];

    /// <summary>How many neighbours of each record are not among those found; records without such are left out.</summary>
    public IReadOnlyDictionary<RecordKey, long> Missing(IReadOnlyList<RecordKey> of, IReadOnlyList<RecordKey> found) => connection.Rows(
        $"{Around} select collection, id, count(distinct other_collection || '/' || other_id) from around group by collection, id",
        [List(of), List(found), collections, relations, day],
        row => (Key: Key(row), Count: row.GetInt64(2))).ToDictionary(row => row.Key, row => row.Count);

    /// <summary>How many links each record has, of whatever kind.</summary>
    public IReadOnlyDictionary<RecordKey, long> Links(IReadOnlyList<RecordKey> of) => connection.Rows(
        $"""
        select collection, id,
            (select count(*) from link where from_collection = collection and from_id = id{Known("@p1")}) + (select count(*) from link where to_collection = collection and to_id = id{Known("@p1")})
        from ({Listed}(@p0))
        """,
        filter.AsOf is null ? [List(of)] : [List(of), day],
        row => (Key: Key(row), Count: row.GetInt64(2))).ToDictionary(row => row.Key, row => row.Count);

    /// <summary>The links between some records, newest first.</summary>
    public IReadOnlyList<EdgeRow> Edges(IReadOnlyList<RecordKey> between, int most) => [.. connection.Rows(
        $"{Between("from_collection || '/' || from_id, to_collection || '/' || to_id, relation, dated_on, stance, entry_key, citation_set")} order by coalesce(dated_on, '') desc, link.seq limit @p3",
        [List(between), relations, day, most],
        row => new EdgeRow
        {
            From = row.GetString(0),
            To = row.GetString(1),
            Relation = row.GetString(2),
            DatedOn = Text(row, 3),
            Stance = Text(row, 4),
            EntryKey = Text(row, 5),
            CitationSet = row.IsDBNull(6) ? null : row.GetInt64(6),
        })];

    /// <summary>How many links there are between some records.</summary>
    public long CountEdges(IReadOnlyList<RecordKey> between) => connection.Number(Between("count(*)"), List(between), relations, day);

    /// <summary>The articles that sets of citations name.</summary>
    public ILookup<long, string> Articles(IEnumerable<long> sets) => connection.Rows(
        "select citation_set.id, cited.value -> 'article' ->> 'id' from citation_set cross join json_each(citation_set.citations) as cited where citation_set.id in (select value from json_each(@p0)) order by citation_set.id, cited.key",
        [JsonSerializer.Serialize(sets)],
        row => (Set: row.GetInt64(0), Article: row.GetString(1))).ToLookup(row => row.Set, row => row.Article);

    /// <summary>The links of some records, seen from these, to others that are wanted and not found yet.</summary>
    string Around =>
        $"""
        with own as ({Listed}(@p0)), found as ({Listed}(@p1)), wanted as (select value as name from json_each(@p2)), followed as (select value as name from json_each(@p3)), around as (
            select own.collection, own.id, link.to_collection as other_collection, link.to_id as other_id, link.dated_on
            from own cross join link on link.from_collection = own.collection and link.from_id = own.id
            where link.to_collection in (select name from wanted) and (link.to_collection, link.to_id) not in (select collection, id from found){Followed}{Known("@p4")}
            union all
            select own.collection, own.id, link.from_collection, link.from_id, link.dated_on
            from own cross join link on link.to_collection = own.collection and link.to_id = own.id
            where link.from_collection in (select name from wanted) and (link.from_collection, link.from_id) not in (select collection, id from found){Followed}{Known("@p4")}
        )
        """;

    string Followed => filter.Relation is null ? "" : " and link.relation in (select name from followed)";

    string Between(string columns) =>
        $"""
        with own as materialized ({Listed}(@p0)), followed as (select value as name from json_each(@p1))
        select {columns} from own cross join link on link.from_collection = own.collection and link.from_id = own.id
        where (link.to_collection, link.to_id) in (select collection, id from own){Followed}{Known("@p2")}
        """;

    /// <summary>The link was there on the day that is asked for.</summary>
    string Known(string parameter) => filter.AsOf is null ? "" : $" and link.known_on <= {parameter}";

    static string List(IReadOnlyList<RecordKey> keys) => JsonSerializer.Serialize(keys.Select(key => new[] { key.Collection, key.Id }));

    static RecordKey Key(DbDataReader row) => new(row.GetString(0), row.GetString(1));

    static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
