using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Search;

/// <summary>How the index over all collections is asked.</summary>
sealed class SearchSql
{
    // A name is the record in short, a name of others only says whom it concerns.
    const string Weights = "10, 4, 2";

    // The index goes first: only what matches is looked up among the entries.
    const string Found = "search_text cross join search_entry on search_entry.seq = search_text.rowid";

    const string Columns = "seq, collection, id, search_entry.name, dated_on, text";

    readonly SearchFilter filter;
    readonly string match;

    public SearchSql(SearchFilter filter)
    {
        this.filter = filter;
        match = SearchQuery.TryParse(filter.Q, out var query, out var problem) ? query : throw new ArgumentException(problem, nameof(filter));
        Terms = SearchQuery.Terms(filter.Q);
        Wanted = [.. Terms.Where(term => !term.IsExcluded)];
    }

    /// <summary>What was typed, in order.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>What a record must contain.</summary>
    public IReadOnlyList<SearchTerm> Wanted { get; }

    /// <summary>How many records match, by collection, whichever collections were asked for: the newest of them, up to so many.</summary>
    public IReadOnlyDictionary<string, long> Counts(ReleaseConnection connection, int most)
    {
        var where = InAnyCollection(Iso.Day(filter.AsOf));
        return connection.Rows($"select collection, count(*) from (select collection from {Found} {where.Sql} order by search_text.rowid desc limit {most}) group by collection", where.Values, row => (Collection: row.GetString(0), Count: row.GetInt64(1)))
            .ToDictionary(pair => pair.Collection, pair => pair.Count, StringComparer.Ordinal);
    }

    /// <summary>How many records match in the collections that were asked for, up to so many.</summary>
    public long Count(ReleaseConnection connection, int most)
    {
        var where = Matching();
        return connection.Number($"select count(*) from (select 1 from {Found} {where.Sql} limit {most})", where.Values);
    }

    /// <summary>Rows in the order of relevance, after so many of them.</summary>
    public IReadOnlyList<SearchRow> Ranked(ReleaseConnection connection, long skipped, int most)
    {
        var where = Matching();
        return connection.Query<SearchRow>(
            $"""
            select {Columns}, -score as score
            from (select search_text.rowid as place, bm25(search_text, {Weights}) as score from {Found} {where.Sql} order by score, place desc limit {most} offset {skipped})
            join search_entry on seq = place order by score desc, seq desc
            """,
            where.Values);
    }

    /// <summary>Rows in the order of dates, after a place; what has no date comes last.</summary>
    public IReadOnlyList<SearchRow> Dated(ReleaseConnection connection, bool isNewestFirst, SearchPlace? after, int most)
    {
        var where = Matching();
        if (after is not null && isNewestFirst) where.And("search_text.rowid < {0}", after.Number);
        if (after is not null && !isNewestFirst) where.And($"((dated_on is null), seq) > ({(after.IsUndated ? 1 : 0)}, {{0}})", after.Number);
        // Undated rows have the lowest numbers, as in all lists.
        return connection.Query<SearchRow>($"select {Columns}, null as score from {Found} {where.Sql} order by {(isNewestFirst ? "search_text.rowid desc" : "(dated_on is null), seq")} limit {most}", where.Values);
    }

    /// <summary>Which of some rows have one of the words in a column of the index.</summary>
    public HashSet<long> With(ReleaseConnection connection, MatchedIn column, IReadOnlyList<SearchRow> rows) =>
        // The index is read from the first of the rows to the last; the plus keeps SQLite from asking it anew for each row.
        rows.Count == 0 ? [] :
        [.. connection.Rows(
            "select rowid from search_text where search_text match @p0 and rowid between @p1 and @p2 and +rowid in (select value from json_each(@p3))",
            [$"{ColumnOf(column)} : ({string.Join(" OR ", Wanted.Select(term => term.Match))})", rows.Min(row => row.Seq), rows.Max(row => row.Seq), JsonSerializer.Serialize(rows.Select(row => row.Seq))],
            row => row.GetInt64(0))];

    /// <summary>How many records of all contain a term.</summary>
    public static long Hits(ReleaseConnection connection, SearchTerm term) => connection.Number($"select count(*) from {Found} where search_text match @p0 and is_now = 1", term.Match);

    static string ColumnOf(MatchedIn column) => column is MatchedIn.Text ? "words" : Snake.Code(column);

    /// <summary>How many records match and have no date by which they could be there on a day.</summary>
    public long Undated(ReleaseConnection connection)
    {
        var where = InAnyCollection(asOf: null).Any("collection", filter.Collection);
        return connection.Number($"select count(*) from {Found} {where.Sql} and search_entry.known_on is null", where.Values);
    }

    Where Matching() => InAnyCollection(Iso.Day(filter.AsOf)).Any("collection", filter.Collection);

    Where InAnyCollection(string? asOf) => new Where(asOf)
        .And("search_text match {0}", match)
        .And("is_now = {0}", asOf is null ? 1 : null)
        .And("since_on <= {0} and coalesce(until_on > {0}, 1)", asOf)
        .And("dated_until >= {0}", Iso.Day(filter.DateFrom))
        .And("dated_on <= {0}", Iso.Day(filter.DateTo))
        .Exists(filter.Conflict is not null, query => Member("conflicts", query.AndOneOf("of_id", filter.Conflict) + query.AndKnown("membership.known_on")))
        .Exists(filter.Topic is not null, query => Member("topics", query.AndOneOf("of_id", filter.Topic) + query.AndKnown("membership.known_on")));

    static string Member(string of, string ids) =>
        $"select 1 from membership where of_collection = '{of}'{ids} and membership.collection = search_entry.collection and membership.seq = search_entry.record_seq";
}
