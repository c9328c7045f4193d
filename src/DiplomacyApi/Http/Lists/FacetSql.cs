using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>Counts the rows that match by the values of a facet: one query a facet, and one for the names of its values.</summary>
static class FacetSql
{
    const int MostValues = 100;

    public static FacetCounts Count(ReleaseConnection connection, Collection collection, Facet facet, Where matching)
    {
        var counted = connection.Rows($"{Query(collection, facet, matching)} order by 2 desc, 1", matching.Values, row => (Value: row.GetString(0), Count: row.GetInt64(1))).ToList();
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
        var rows = matching.Rows(collection.Table);
        return facet.Kind switch
        {
            FacetKind.Column => $"select {facet.Source}, count(*) from {collection.Table} where {facet.Source} is not null and seq in ({rows}){(facet.Since is { } since ? matching.AndKnown(since) : "")} group by 1",
            FacetKind.Link => $"{Linked("to_id", collection, facet, rows)}{matching.AndKnown()} group by 1",
            FacetKind.Relation => $"{Linked("relation", collection, facet, rows)}{matching.AndKnown()} group by 1",
            FacetKind.Country => $"select country_code, count(distinct from_seq) from {collection.LinkTable} as link join actor on actor.id = link.to_id where link.from_collection = '{collection.Name}' and link.to_collection = 'actors' and link.relation in ({facet.Source}) and country_code is not null and from_seq in ({rows}){matching.AndKnown("link.known_on")} group by 1",
            FacetKind.Status => $"select value, count(*) from (select {matching.StatusThen(collection)} as value from {collection.Table} where seq in ({rows})) where value is not null group by 1",
            FacetKind.Case => $"select * from ({string.Join(" union all ", facet.Cases.Select(one => $"select '{one.Code}' as value, count(*) as rows from {collection.Table} where seq in ({rows}) and seq in ({one.Query(matching)})"))}) where rows > 0",
            // Where all rows match there is nothing to look for each of them in.
            FacetKind.Membership => $"select of_id, count(*) from membership where of_collection = '{facet.Source}' and collection = '{collection.Name}'{(matching.IsEmpty ? "" : $" and seq in ({rows})")}{matching.AndKnown()} group by 1",
            _ => $"select substr(dated_on, 1, {facet.Source}), count(*) from {collection.Table} where substr(dated_on, 1, {facet.Source}) = substr(dated_until, 1, {facet.Source}) and seq in ({rows}) group by 1",
        };
    }

    static string Linked(string value, Collection collection, Facet facet, string rows) =>
        $"select {value}, count(distinct from_seq) from {collection.LinkTable} where from_collection = '{collection.Name}'{(facet.Collection is null ? "" : $" and to_collection = '{facet.Collection}'")} and relation in ({facet.Source}) and from_seq in ({rows})";
}
