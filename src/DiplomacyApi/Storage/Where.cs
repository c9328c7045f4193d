using System.Globalization;

namespace DiplomacyApi.Storage;

/// <summary>
/// A WHERE clause that grows only by the filters that were given, so that SQLite can use an index for each. Values are always
/// parameters: only our own text goes into the SQL.
/// </summary>
sealed class Where(string? asOf = null)
{
    readonly List<string> conditions = [];
    readonly List<object> values = [];

    /// <summary>The values of the parameters <c>@p0</c>, <c>@p1</c> …</summary>
    public IReadOnlyList<object> Values => values;

    /// <summary>Conditions that a row must meet, or nothing where all rows do.</summary>
    public string Sql => conditions.Count == 0 ? "" : $"where {string.Join(" and ", conditions)}";

    /// <summary>The same conditions, to go on from without changing these.</summary>
    public Where Copy()
    {
        var copy = new Where(asOf);
        copy.conditions.AddRange(conditions);
        copy.values.AddRange(values);
        return copy;
    }

    /// <summary>A condition with <c>{0}</c> where its value goes; nothing where no value was given.</summary>
    public Where And(string condition, object? value)
    {
        if (value is not null) conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, Parameter(value)));
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

    /// <summary>The record has a link of one of the relations to one of the records; nothing where none was given.</summary>
    public Where Linked(Collection collection, string relation, string toCollection, IReadOnlyList<string>? toIds) => Among(
        toIds is not null, where => $"select from_seq from {collection.LinkTable} where to_collection = '{toCollection}'{where.AndOneOf("to_id", toIds)} and relation = '{relation}' and from_collection = '{collection.Name}'{where.AndKnown()}");

    /// <summary>A further condition of a query: what it reads was there on the day that is asked for; nothing where none is.</summary>
    public string AndKnown(string column = "known_on") => asOf is null ? "" : $" and {column} <= {Parameter(asOf)}";

    /// <summary>
    /// The record, of a table with statuses, stands at one of them: at the last entry of its history or, where a day is asked for, at the
    /// last one up to then. Nothing where none was given.
    /// </summary>
    public Where Standing(Collection collection, IReadOnlyList<string>? statuses) => asOf is null ? Any("status", statuses) : Among(statuses is not null, where => $"select seq from {collection.Table} where {where.OneOf(where.StatusThen(collection), statuses!)}");

    /// <summary>The status of a record of a table at the end of the day that is asked for.</summary>
    public string StatusThen(Collection collection) =>
        asOf is null ? "status" : $"(select entry.status from status_entry as entry where entry.collection = '{collection.Name}' and entry.record_seq = {collection.Table}.seq and entry.dated_until <= {Parameter(asOf)} order by entry.number desc limit 1)";

    /// <summary>A query for the rows of a collection whose words match: as they are or, where a day is asked for, as they were then.</summary>
    public string Worded(Collection collection, string match)
    {
        var (table, matching) = (collection.TextTable, Parameter(match));
        if (asOf is null) return $"select rowid from {table} where {table} match {matching}";
        var day = Parameter(asOf);
        return $"select coalesce(wording.seq, {table}.rowid) from {table} left join wording on wording.collection = '{collection.Name}' and wording.row = {table}.rowid where {table} match {matching} and (wording.row is null or (wording.since_on <= {day} and coalesce(wording.until_on > {day}, 1)))";
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
