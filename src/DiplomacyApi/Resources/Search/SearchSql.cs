using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Search;

/// <summary>How the index over all collections is asked.</summary>
sealed class SearchSql
{
    // A name is the record in short, a name of others only says whom it concerns.
    const string Weights = "10, 4, 2";

    // The index goes first: only what matches is looked up among the entries, and that only where its number doesn't say what is asked for.
    const string WithEntries = "search_text cross join search_entry on search_entry.seq = search_text.rowid";

    // What is shown is read of the rows of a page alone.
    const string Shown = "join search_entry using (seq) join search_page using (seq)";

    const string Columns = "seq, collection, id, name, dated_on, text";

    readonly SearchFilter filter;
    readonly string match;
    readonly string found;

    public SearchSql(SearchFilter filter)
    {
        this.filter = filter;
        found = filter is { AsOf: null, DateFrom: null, DateTo: null, Conflict: null, Topic: null } ? "search_text" : WithEntries;
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
        return connection.Rows($"select collection, count(*) from (select {SearchNumber.Collection} as collection from {found} {where.Sql} order by search_text.rowid desc limit {most}) group by collection", where.Values, row => (Collection: row.GetInt64(0), Count: row.GetInt64(1)))
            .ToDictionary(pair => SearchNumber.CollectionOf(pair.Collection), pair => pair.Count, StringComparer.Ordinal);
    }

    /// <summary>How many records match in the collections that were asked for, up to so many.</summary>
    public long Count(ReleaseConnection connection, int most)
    {
        var where = Matching();
        return connection.Number($"select count(*) from (select 1 from {found} {where.Sql} limit {most})", where.Values);
    }

    /// <summary>Rows in the order of relevance, after so many of them.</summary>
    public IReadOnlyList<SearchRow> Ranked(ReleaseConnection connection, long skipped, int most)
    {
        var where = Matching();
        return connection.Query<SearchRow>(
            $"""
            select {Columns}, -score as score
            from (select search_text.rowid as seq, bm25(search_text, {Weights}) as score from {found} {where.Sql} order by score, search_text.rowid desc limit {most} offset {skipped})
            {Shown} order by score desc, seq desc
            """,
            where.Values);
    }

    /// <summary>Rows in the order of dates, after a place; what has no date comes last.</summary>
    public IReadOnlyList<SearchRow> Dated(ReleaseConnection connection, bool isNewestFirst, SearchPlace? after, int most)
    {
        var where = Matching();
        if (after is not null && isNewestFirst) where.And("search_text.rowid < {0}", after.Number);
        if (after is not null && !isNewestFirst) where.And($"((dated_on is null), search_text.rowid) > ({(after.IsUndated ? 1 : 0)}, {{0}})", after.Number);
        // Undated rows have the lowest numbers, as in all lists.
        var (inIndex, ofPage) = isNewestFirst ? ("search_text.rowid desc", "seq desc") : ("(dated_on is null), search_text.rowid", "(dated_on is null), seq");
        return connection.Query<SearchRow>($"select {Columns}, null as score from (select search_text.rowid as seq from {(isNewestFirst ? found : WithEntries)} {where.Sql} order by {inIndex} limit {most}) {Shown} order by {ofPage}", where.Values);
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
    public static long Hits(ReleaseConnection connection, SearchTerm term) => connection.Number($"select count(*) from search_text where search_text match @p0 and {SearchNumber.IsNow}", term.Match);

    static string ColumnOf(MatchedIn column) => column is MatchedIn.Text ? "words" : Snake.Code(column);

    /// <summary>How many records match and have no date by which they could be there on a day.</summary>
    public long Undated(ReleaseConnection connection)
    {
        var where = Matching(asOf: null);
        return connection.Number($"select count(*) from {WithEntries} {where.Sql} and search_entry.known_on is null", where.Values);
    }

    Where Matching() => Matching(Iso.Day(filter.AsOf));

    Where Matching(string? asOf)
    {
        var where = InAnyCollection(asOf);
        return filter.Collection is null ? where : where.And($"{SearchNumber.Collection} in ({string.Join(", ", filter.Collection.Select(SearchNumber.OfCollection).Order())})");
    }

    Where InAnyCollection(string? asOf) => (asOf is null ? new Where().And(SearchNumber.IsNow) : new Where(asOf))
        .And("search_text match {0}", match)
        .And("since_on <= {0} and coalesce(until_on > {0}, 1)", asOf)
        .And("dated_until >= {0}", Iso.Day(filter.DateFrom))
        .And("dated_on <= {0}", Iso.Day(filter.DateTo))
        .Exists(filter.Conflict is not null, query => Member("conflicts", query.AndOneOf("of_id", filter.Conflict) + query.AndKnown("membership.known_on")))
        .Exists(filter.Topic is not null, query => Member("topics", query.AndOneOf("of_id", filter.Topic) + query.AndKnown("membership.known_on")));

    static string Member(string of, string ids) =>
        $"select 1 from membership where of_collection = '{of}'{ids} and membership.collection = search_entry.collection and membership.seq = search_entry.record_seq";
}
