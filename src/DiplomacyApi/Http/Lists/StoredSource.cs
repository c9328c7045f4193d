using System.Data.Common;
using System.Globalization;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>The rows of a collection that match, read as they were encoded when the release was built.</summary>
sealed class StoredSource<TFilter>(Collection collection, TFilter filter, Func<TFilter, Where> matching, DocumentView view) : IListSource
    where TFilter : ListFilter
{
    readonly Where all = Conditions(collection, filter, matching);
    IReadOnlyList<ListStretch>? continued;

    public string Name => collection.Name;

    public Collection? Collection => collection;

    public ReadOnlyMemory<byte> CsvHeader => collection.CsvHeader(filter.Fields);

    public bool TryContinueAfter(string key)
    {
        continued = ListOrder.Of(filter.Order, collection.Table, all, key);
        return continued is not null;
    }

    public RowCount Count(ReleaseConnection connection, int most) => all.IsEmpty
        // Rows are numbered from 1 on, without gaps.
        ? RowCount.Exactly(connection.Number($"select coalesce(max(seq), 0) from {collection.Table}"))
        : RowCount.UpTo(most, connection.Number($"select count(*) from ({all.Rows(collection.Table)} limit {most + 1})", all.Values));

    public IEnumerable<(byte[] Document, string Key)> Documents(ReleaseConnection connection, int? most) => Read(connection, most, stretch => $"document, {stretch.Key}", (row, stretch) =>
        (view.Cut(row.GetFieldValue<byte[]>(0)), $"{stretch.Prefix}{Convert.ToString(row.GetValue(1), CultureInfo.InvariantCulture)}"));

    public IEnumerable<byte[]> Cells(ReleaseConnection connection, int? most) => view.IsStored
        ? Read(connection, most, _ => "cells", (row, _) => row.GetFieldValue<byte[]>(0))
        : Documents(connection, most).Select(row => collection.CsvRow(row.Document, filter.Fields));

    public IEnumerable<byte[]> Lines(ReleaseConnection connection, int? most) => Documents(connection, most).Select(row => view.Keep(row.Document));

    public IReadOnlyList<byte[]>? Complete(ReleaseConnection connection, IReadOnlyList<byte[]> documents) => view.Complete(connection, documents);

    public PageExtras Extras(ReleaseConnection connection) => new(
        filter.Facets?.ToDictionary(name => name, name => FacetSql.Count(connection, collection, name, Conditions(collection, WithoutFacet(name), matching)), StringComparer.Ordinal),
        filter.AsOf is null ? null : Undated(connection));

    /// <summary>The rows of all stretches, one after the other; those of the next are not asked for before they are needed.</summary>
    IEnumerable<T> Read<T>(ReleaseConnection connection, int? most, Func<ListStretch, string> columns, Func<DbDataReader, ListStretch, T> read)
    {
        // Less than no rows is all of them, for SQLite.
        var left = (long)(most ?? -1);
        foreach (var stretch in continued ?? ListOrder.Of(filter.Order, collection.Table, all, after: null)!)
        {
            var (where, count) = (stretch.Where, 0);
            foreach (var one in connection.Rows($"select {columns(stretch)} from {where.From(collection.Table)} {where.Sql} order by {stretch.By} limit @p{where.Values.Count}", [.. where.Values, left], row => read(row, stretch)))
            {
                count++;
                yield return one;
            }

            if (most is not null && (left -= count) == 0) yield break;
        }
    }

    /// <summary>How many rows match on whatever day, and have no date by which they could be there on a day.</summary>
    long Undated(ReleaseConnection connection)
    {
        var undated = Conditions(collection, RequestShape.Of(typeof(TFilter)).Without(filter, "as_of"), matching).And("known_on is null");
        return connection.Number($"select count(*) from ({undated.Rows(collection.Table)})", undated.Values);
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
