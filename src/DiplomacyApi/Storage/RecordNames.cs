using System.Text.Json;

namespace DiplomacyApi.Storage;

/// <summary>The names under which records are referred to: one query for each collection, however many records.</summary>
static class RecordNames
{
    public static IReadOnlyDictionary<RecordKey, string> Of(ReleaseConnection connection, IEnumerable<RecordKey> records) => records.Distinct().GroupBy(key => key.Collection, StringComparer.Ordinal).SelectMany(group =>
        connection.Rows(
            $"select id, name from {RecordIndex.Tables.First(table => table.Name == group.Key).Table} where id in (select value from json_each(@p0))",
            [JsonSerializer.Serialize(group.Select(key => key.Id))],
            row => (Key: new RecordKey(group.Key, row.GetString(0)), Name: row.GetString(1))))
        .ToDictionary(pair => pair.Key, pair => pair.Name);
}
