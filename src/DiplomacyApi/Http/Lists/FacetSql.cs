using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>Counts the rows that match by the values of a facet: one query a facet, and one for the names of its values.</summary>
static class FacetSql
{
    const int MostValues = 100;

    /// <summary>Counts the facets of whole collections, which a build does once.</summary>
    public static IEnumerable<string> OfAll(IEnumerable<Collection> collections) =>
        collections.SelectMany(collection => collection.Facets.Select(facet => $"insert into facet_count select '{collection.Name}', '{facet.Key}', * from ({Query(collection, facet.Value, new Where())})"));

    public static FacetCounts Count(ReleaseConnection connection, Collection collection, string name, Where matching)
    {
        var facet = collection.Facets[name];
        var query = matching.IsEmpty ? $"select value, rows from facet_count where collection = '{collection.Name}' and facet = '{name}'" : Query(collection, facet, matching);
        var counted = connection.Rows($"{query} order by 2 desc, 1", matching.Values, row => (Value: row.GetString(0), Count: row.GetInt64(1))).ToList();
        var listed = counted.Take(MostValues).ToList();
        var names = facet.Collection is { } of ? RecordNames.Of(connection, listed.Select(value => new RecordKey(of, value.Value))) : null;
        return new FacetCounts
        {
            Values = [.. listed.Select(value => new FacetCount { Value = value.Value, Name = names?[new RecordKey(facet.Collection!, value.Value)], Count = value.Count })],
            ValuesCount = counted.Count,
        };
    }

    static string Query(Collection collection, Facet facet, Where matching)
    {
        // Where all rows match there is nothing to look for each of them in.
        string Matching(string row) => matching.IsEmpty ? "" : $" and {row} in ({matching.Rows(collection.Table)})";

        string Linked(string value) =>
            $"select {value}, count(distinct from_seq) from {collection.LinkTable} where from_collection = '{collection.Name}'{(facet.Collection is null ? "" : $" and to_collection = '{facet.Collection}'")} and relation in ({facet.Source}){Matching("from_seq")}{matching.AndKnown()} group by 1";

        return facet.Kind switch
        {
            FacetKind.Column => $"select {facet.Source}, count(*) from {collection.Table} where {facet.Source} is not null{Matching("seq")}{(facet.Since is { } since ? matching.AndKnown(since) : "")} group by 1",
            FacetKind.Link => Linked("to_id"),
            FacetKind.Relation => Linked("relation"),
            FacetKind.Country => $"select country_code, count(distinct from_seq) from {collection.LinkTable} as link join actor on actor.id = link.to_id where link.from_collection = '{collection.Name}' and link.to_collection = 'actors' and link.relation in ({facet.Source}) and country_code is not null{Matching("from_seq")}{matching.AndKnown("link.known_on")} group by 1",
            FacetKind.Status => $"select value, count(*) from (select {matching.StatusThen(collection)} as value from {collection.Table} where true{Matching("seq")}) where value is not null group by 1",
            FacetKind.Case => $"select * from ({string.Join(" union all ", facet.Cases.Select(one => $"select '{one.Code}' as value, count(*) as rows from {collection.Table} where seq in ({one.Query(matching)}){Matching("seq")}"))}) where rows > 0",
            FacetKind.Membership => $"select of_id, count(*) from membership where of_collection = '{facet.Source}' and collection = '{collection.Name}'{Matching("seq")}{matching.AndKnown()} group by 1",
            _ => $"select substr(dated_on, 1, {facet.Source}), count(*) from {collection.Table} where substr(dated_on, 1, {facet.Source}) = substr(dated_until, 1, {facet.Source}){Matching("seq")} group by 1",
        };
    }
}
