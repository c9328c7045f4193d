using System.Data.Common;
using System.Globalization;
using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>All links of a release as a table.</summary>
static class LinkRows
{
    public static IEnumerable<RecordLinkRow> All(ReleaseConnection connection) => connection.Rows(
        "select seq, from_collection, from_id, relation, to_collection, to_id, entry_key, dated_on, stance from link order by seq",
        [],
        row => new RecordLinkRow
        {
            Number = row.GetInt64(0),
            FromCollection = row.GetString(1),
            FromId = row.GetString(2),
            Relation = row.GetString(3),
            ToCollection = row.GetString(4),
            ToId = row.GetString(5),
            EntryId = Text(row, 6),
            DatedOn = Text(row, 7) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Stance = Text(row, 8),
        });

    static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
