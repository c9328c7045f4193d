using System.Text.Json;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Changes;

/// <summary>What changed between two releases, record by record: what the ledger says of each is put together here.</summary>
sealed class ChangeSql(int since, int until, ChangeFilter filter, Renames renames)
{
    // Text that begins with a number of fixed length sorts as the number does: the least and the greatest are the first and the last change.
    const string Moment = "printf('%09d', number)";

    const string Net =
        $"""
        select collection, last_id, substr(max({Moment} || id), 10) as id,
            case
                when substr(max({Moment} || kind), 10) = 'removed' then iif(substr(min({Moment} || kind), 10) = 'added', null, 'removed')
                when substr(min({Moment} || kind), 10) = 'added' then 'added'
                when substr(min({Moment} || coalesce(former_id, id)), 10) <> substr(max({Moment} || id), 10) then 'renamed'
                else 'changed'
            end as kind,
            nullif(substr(min({Moment} || coalesce(former_id, id)), 10), substr(max({Moment} || id), 10)) as former_id,
            json_group_array(json_object('number', number, 'kind', kind, 'fields', json(fields), 'former_id', former_id, 'reason', reason) order by number) as steps
        from moment group by collection, last_id
        """;

    /// <summary>Records from a place on, in the order of their collections and ids, at most so many.</summary>
    public IEnumerable<ChangeRow> List(ReleaseConnection connection, RecordKey? after, int? most)
    {
        var where = Where(after);
        return connection.Rows($"{Moments(where)} select collection, last_id, id, kind, former_id, steps from ({Net}) {where.Sql} order by collection, last_id{(most is null ? "" : $" limit {most}")}", where.Values, row => new ChangeRow
        {
            Collection = row.GetString(0),
            LastId = row.GetString(1),
            Id = row.GetString(2),
            Kind = row.GetString(3),
            FormerId = row.GetString(3) == "renamed" && !row.IsDBNull(4) ? row.GetString(4) : null,
            Steps = row.GetString(5),
        });
    }

    public long Count(ReleaseConnection connection)
    {
        var where = Where(after: null);
        return connection.Number($"{Moments(where)} select count(*) from ({Net}) {where.Sql}", where.Values);
    }

    Where Where(RecordKey? after)
    {
        var where = new Where().And("kind is not null and {0}", 1).Any("kind", filter.Kind.Codes());
        if (filter.Record is { } records) where.And("collection || '/' || last_id in (select value from json_each({0}))", JsonSerializer.Serialize(records.Select(LastKey)));
        return where.And("collection || '/' || last_id > {0}", after?.ToString());
    }

    /// <summary>The changes in question, each under the last id of its record.</summary>
    string Moments(Where where)
    {
        var of = where.AndOneOf("change.collection", filter.Collection);
        return $"""
            with moved as (select value ->> 0 as collection, value ->> 1 as former_id, value ->> 2 as number, value ->> 3 as id from json_each({where.Value(JsonSerializer.Serialize(renames.Rows))})),
            moment as (
                select change.*, coalesce((select moved.id from moved where moved.collection = change.collection and moved.former_id = change.id and moved.number > change.number order by moved.number limit 1), change.id) as last_id
                from change where change.number > {where.Value(since)} and change.number <= {where.Value(until)}{of}
            )
            """;
    }

    string LastKey(string record) => RecordKey.TryParse(record, out var key) ? $"{key.Value.Collection}/{renames.LastId(key.Value)}" : record;
}
