using System.Globalization;

namespace DiplomacyApi.Storage;

/// <summary>
/// Which rows match: conditions that grow only by the filters that were given, so that SQLite can use an index for each. Values are always
/// parameters: only our own text goes into the SQL.
/// </summary>
/// <remarks>
/// A filter that finds its rows in their order, each once, is a walk. The first walk leads: a page ends when it has its rows, however many
/// there are. The others are looked up for each row that it comes to.
/// </remarks>
sealed class Where(string? asOf = null)
{
    readonly List<string> walks = [];
    readonly List<string> bounds = [];
    readonly List<string> conditions = [];
    readonly List<object> values = [];

    /// <summary>The values of the parameters <c>@p0</c>, <c>@p1</c> …</summary>
    public IReadOnlyList<object> Values => values;

    /// <summary>Whether all rows match.</summary>
    public bool IsEmpty => walks.Count + bounds.Count + conditions.Count == 0;

    /// <summary>The number of the row, by which rows are ordered and bounded.</summary>
    public string Row => walks.Count == 0 ? "seq" : "walked";

    /// <summary>Conditions that a row must meet, or nothing where all rows do.</summary>
    public string Sql
    {
        get
        {
            List<string> all = [.. bounds.Select(bound => bound.Replace("{row}", Row, StringComparison.Ordinal)), .. conditions, .. walks.Skip(1).Select(walk => $"exists (select 1 from ({walk}) where walked = seq)")];
            return all.Count == 0 ? "" : $"where {string.Join(" and ", all)}";
        }
    }

    /// <summary>A table with the walk that leads through it.</summary>
    public string From(string table) => walks.Count == 0 ? table : $"({walks[0]}) cross join {table} on seq = walked";

    /// <summary>The numbers of the rows of a table, read without the rows where the walk alone knows them.</summary>
    public string Rows(string table) => walks.Count == 1 && conditions.Count == 0 ? $"select walked as seq from ({walks[0]}) {Sql}" : $"select seq from {From(table)} {Sql}";

    /// <summary>The same conditions, to go on from without changing these.</summary>
    public Where Copy()
    {
        var copy = new Where(asOf);
        copy.walks.AddRange(walks);
        copy.bounds.AddRange(bounds);
        copy.conditions.AddRange(conditions);
        copy.values.AddRange(values);
        return copy;
    }

    /// <summary>A bound of the row's number, with <c>{row}</c> where that goes and <c>{0}</c> where its value does; nothing where no value was given.</summary>
    public Where Bound(string bound, object? value) => value is null ? this : Bound(bound.Replace("{0}", Parameter(value), StringComparison.Ordinal));

    /// <summary>A bound of the row's number, with <c>{row}</c> where that goes.</summary>
    public Where Bound(string bound)
    {
        bounds.Add(bound);
        return this;
    }

    /// <summary>
    /// The record is among those that a query finds as <c>walked</c>, in the order of rows and each once; <paramref name="query"/> may add values
    /// of its own. Nothing where no filter was given.
    /// </summary>
    public Where Walk(bool given, Func<Where, string> query, bool leads = false)
    {
        if (given) walks.Insert(leads ? 0 : walks.Count, query(this));
        return this;
    }

    /// <summary>A condition with <c>{0}</c> where its value goes; nothing where no value was given.</summary>
    public Where And(string condition, object? value)
    {
        if (value is not null) conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, Parameter(value)));
        return this;
    }

    /// <summary>A condition.</summary>
    public Where And(string condition)
    {
        conditions.Add(condition);
        return this;
    }

    /// <summary>The column holds one of the values; nothing where no value was given.</summary>
    public Where Any(string column, IReadOnlyList<string>? any)
    {
        if (any is { Count: > 0 }) conditions.Add(OneOf(column, any));
        return this;
    }

    /// <summary>The record is among those that a query finds; <paramref name="query"/> may add values of its own. Nothing where no filter was given.</summary>
    public Where Among(bool given, Func<Where, string> query)
    {
        if (given) conditions.Add($"seq in ({query(this)})");
        return this;
    }

    /// <summary>A query finds something for the record; <paramref name="query"/> may add values of its own. Nothing where no filter was given.</summary>
    public Where Exists(bool given, Func<Where, string> query)
    {
        if (given) conditions.Add($"exists ({query(this)})");
        return this;
    }

    /// <summary>The record has a link of a relation to one of the records; nothing where none was given.</summary>
    public Where Linked(Collection collection, string relation, string toCollection, IReadOnlyList<string>? toIds)
    {
        string Links(Where where, string name) => $"select from_seq{name} from {collection.LinkTable} where to_collection = '{toCollection}'{where.AndOneOf("to_id", toIds)} and relation = '{relation}' and from_collection = '{collection.Name}'{where.AndKnown()}";
        // The links to one record are in the order of rows; those to several are not, and a record may be linked with more than one of them.
        return toIds is { Count: 1 } ? Walk(given: true, where => Links(where, " as walked")) : Among(toIds is not null, where => Links(where, ""));
    }

    /// <summary>The record belongs to one of some conflicts or topics; nothing where none was given.</summary>
    public Where Member(Collection collection, string of, IReadOnlyList<string>? ids)
    {
        string Members(Where where, string name) => $"select seq{name} from membership where of_collection = '{of}'{where.AndOneOf("of_id", ids)} and collection = '{collection.Name}'{where.AndKnown()}";
        return ids is { Count: 1 } ? Walk(given: true, where => Members(where, " as walked")) : Among(ids is not null, where => Members(where, ""));
    }

    /// <summary>A further condition of a query: what it reads was there on the day that is asked for; nothing where none is.</summary>
    public string AndKnown(string column = "known_on") => asOf is null ? "" : $" and {column} <= {Parameter(asOf)}";

    /// <summary>
    /// The record, of a table with statuses, stands at one of them: at the last entry of its history or, where a day is asked for, at the
    /// last one up to then. Nothing where none was given.
    /// </summary>
    public Where Standing(Collection collection, IReadOnlyList<string>? statuses) => asOf is null ? Any("status", statuses) : Any(statuses is null ? "" : StatusThen(collection), statuses);

    /// <summary>The status of a record of a table at the end of the day that is asked for.</summary>
    public string StatusThen(Collection collection) =>
        asOf is null ? "status" : $"(select entry.status from status_entry as entry where entry.collection = '{collection.Name}' and entry.record_seq = {collection.Table}.seq and entry.dated_until <= {Parameter(asOf)} order by entry.number desc limit 1)";

    /// <summary>The words of a record match: as they are, which leads, or, where a day is asked for, as they were then.</summary>
    public Where Worded(Collection collection, string match)
    {
        var (table, matching) = (collection.TextTable, Parameter(match));
        // Words of other days have numbers below those of the rows.
        if (asOf is null) return Walk(given: true, _ => $"select rowid as walked from {table} where {table} match {matching} and rowid > 0", leads: true);
        var day = Parameter(asOf);
        return Among(given: true, _ => $"select coalesce(wording.seq, {table}.rowid) from {table} left join wording on wording.collection = '{collection.Name}' and wording.row = {table}.rowid where {table} match {matching} and (wording.row is null or (wording.since_on <= {day} and coalesce(wording.until_on > {day}, 1)))");
    }

    /// <summary>A further condition of a query: the column holds one of the values. Nothing where no value was given.</summary>
    public string AndOneOf(string column, IReadOnlyList<string>? any) => any is { Count: > 0 } ? $" and {OneOf(column, any)}" : "";

    /// <summary>A further condition of a query about links: they lead to one of the records. Nothing where none was given.</summary>
    public string AndToOneOf(IReadOnlyList<string>? records)
    {
        if (records is not { Count: > 0 }) return "";
        var targets = records.Select(record => RecordKey.TryParse(record, out var key) ? key.Value : default);
        return $" and ({string.Join(" or ", targets.Select(target => $"(to_collection = {Parameter(target.Collection)} and to_id = {Parameter(target.Id)})"))})";
    }

    /// <summary>A value beside the conditions, as the parameter that stands for it.</summary>
    public string Value(object value) => Parameter(value);

    string OneOf(string column, IReadOnlyList<string> any) => any.Count == 1 ? $"{column} = {Parameter(any[0])}" : $"{column} in ({string.Join(", ", any.Select(Parameter))})";

    string Parameter(object value)
    {
        values.Add(value);
        return $"@p{values.Count - 1}";
    }
}
