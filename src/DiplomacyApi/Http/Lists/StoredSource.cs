using System.Globalization;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The records of a collection that match, read as they were encoded when the release was built.</summary>
sealed class StoredSource(Collection collection, Where matching, ListOrder order) : IListSource
{
    Where? continued;

    public string Name => collection.Name;

    public ReadOnlyMemory<byte> CsvHeader => collection.CsvHeader;

    public bool TryContinueAfter(string key)
    {
        continued = order.After(matching, key);
        return continued is not null;
    }

    public long Count(ReleaseConnection connection) => connection.Number($"select count(*) from {collection.Table} {matching.Sql}", matching.Values);

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) => connection.Rows(
        $"select document, {order.Key} {Selection(most)}",
        Rest.Values,
        row => (row.GetFieldValue<byte[]>(0), Convert.ToString(row.GetValue(1), CultureInfo.InvariantCulture)!));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => connection.Rows($"select cells {Selection(most)}", Rest.Values, row => row.GetFieldValue<byte[]>(0));

    Where Rest => continued ?? matching;

    string Selection(int? most) => $"from {collection.Table} {Rest.Sql} order by {order.By}{(most is null ? "" : $" limit {most}")}";
}
