using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Links;

/// <summary>The links of a record in both directions, read from the one table of links.</summary>
sealed class LinkSql(RecordKey record, LinkFilter filter)
{
    /// <summary>The day of a link, as the indexes have it.</summary>
    const string Day = "coalesce(dated_on, '')";

    const string NewestFirst = "order by day desc, position, direction";

    /// <summary>Links from a place on, newest first, at most so many.</summary>
    public IReadOnlyList<LinkRow> List(ReleaseConnection connection, LinkPlace? after, int most)
    {
        var values = new List<object>();
        var links = Both(values, after);
        values.Add(most);
        // The citations are only looked up for the links of the page.
        return connection.Query<LinkRow>($"select page.*, citations from ({links} {NewestFirst} limit @p{values.Count - 1}) as page left join citation_set on citation_set.id = page.citation_set {NewestFirst}", values);
    }

    /// <summary>How many links there are, counted up to so many.</summary>
    public long Count(ReleaseConnection connection, int most)
    {
        var values = new List<object>();
        return connection.Number($"select count(*) from ({Both(values, after: null)} limit {most})", values);
    }

    string Both(List<object> values, LinkPlace? after)
    {
        var forward = (filter.Relation ?? []).Where(Relations.Inverses.ContainsKey).ToList();
        var backward = Relations.Inverses.Where(pair => filter.Relation?.Contains(pair.Value, StringComparer.Ordinal) == true).Select(pair => pair.Key).ToList();
        return string.Join(" union all ", new[] { One("out", "from", "to", forward, values, after), One("in", "to", "from", backward, values, after) }.OfType<string>());
    }

    /// <summary>The links that lead one way; null where none of the relations that are asked for does.</summary>
    string? One(string direction, string own, string other, IReadOnlyList<string> relations, List<object> values, LinkPlace? after)
    {
        if (filter.Relation is not null && relations.Count == 0) return null;
        var relation = filter.Relation is null ? "" : $" and relation in ({Parameters(relations, values)})";
        var collection = filter.Collection is null ? "" : $" and {other}_collection in ({Parameters(filter.Collection, values)})";
        var known = filter.AsOf is null ? "" : $" and known_on <= {Parameters([Iso.Day(filter.AsOf)!], values)}";
        return $"""
            select seq as position, '{direction}' as direction, relation, {other}_collection as collection, {other}_id as id, entry_key, dated_on, stance, citation_set, {Day} as day
            from link where {own}_collection = {Parameters([record.Collection], values)} and {own}_id = {Parameters([record.Id], values)}{relation}{collection}{known}{(after is null ? "" : After(after, direction, values))}
            """;
    }

    /// <summary>Links of a direction that come after a place; those before it are passed over in the index.</summary>
    static string After(LinkPlace place, string direction, List<object> values)
    {
        var day = Parameters([place.DatedOn], values);
        values.Add(place.Position);
        var isLater = string.CompareOrdinal(direction, place.Direction) > 0;
        return $" and {Day} <= {day} and ({Day} < {day} or seq {(isLater ? ">=" : ">")} @p{values.Count - 1})";
    }

    static string Parameters(IReadOnlyList<string> given, List<object> values)
    {
        values.AddRange(given);
        return string.Join(", ", given.Select((_, i) => $"@p{values.Count - given.Count + i}"));
    }
}
