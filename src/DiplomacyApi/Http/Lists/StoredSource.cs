using System.Globalization;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The rows of a collection that match, read as they were encoded when the release was built.</summary>
sealed class StoredSource<TFilter>(Collection collection, TFilter filter, Func<TFilter, Where> matching, DocumentView view) : IListSource
    where TFilter : ListFilter
{
    readonly Where all = Conditions(collection, filter, matching);
    readonly ListOrder order = ListOrder.Of(filter.Order);
    Where? continued;

    public string Name => collection.Name;

    public Collection? Collection => collection;

    public ReadOnlyMemory<byte> CsvHeader => collection.CsvHeader(filter.Fields);

    public bool TryContinueAfter(string key)
    {
        continued = order.After(all, key);
        return continued is not null;
    }

    public long Count(ReleaseConnection connection) => connection.Number($"select count(*) from {collection.Table} {all.Sql}", all.Values);

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) => connection.Rows(
        $"select document, {order.Key} {Selection(most)}",
        Rest.Values,
        row => (view.Cut(row.GetFieldValue<byte[]>(0)), Convert.ToString(row.GetValue(1), CultureInfo.InvariantCulture)!));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => view.IsStored
        ? connection.Rows($"select cells {Selection(most)}", Rest.Values, row => row.GetFieldValue<byte[]>(0))
        : Documents(connection, most).Select(row => collection.CsvRow(row.Document, filter.Fields));

    public IEnumerable<byte[]> Lines(ReleaseConnection connection, int? most) => Documents(connection, most).Select(row => view.Keep(row.Document));

    public IReadOnlyList<byte[]>? Complete(ReleaseConnection connection, IReadOnlyList<byte[]> documents) => view.Complete(connection, documents);

    public PageExtras Extras(ReleaseConnection connection) => new(
        filter.Facets?.ToDictionary(name => name, name => FacetSql.Count(connection, collection, collection.Facets[name], Conditions(collection, WithoutFacet(name), matching)), StringComparer.Ordinal),
        filter.AsOf is null ? null : Undated(connection));

    Where Rest => continued ?? all;

    string Selection(int? most) => $"from {collection.Table} {Rest.Sql} order by {order.By}{(most is null ? "" : $" limit {most}")}";

    /// <summary>How many rows match on whatever day, and have no date by which they could be there on a day.</summary>
    long Undated(ReleaseConnection connection)
    {
        var undated = Conditions(collection, RequestShape.Of(typeof(TFilter)).Without(filter, "as_of"), matching).And("known_on is null and {0}", 1);
        return connection.Number($"select count(*) from {collection.Table} {undated.Sql}", undated.Values);
    }

    TFilter WithoutFacet(string name) => name is "year" or "month"
        ? RequestShape.Of(typeof(TFilter)).Without(filter, "date_from", "date_to")
        : RequestShape.Of(typeof(TFilter)).Without(filter, name);

    static Where Conditions(Collection collection, TFilter filter, Func<TFilter, Where> matching)
    {
        var where = matching(filter);
        CommonFilters.Add(where, collection, filter);
        return where;
    }
}
