using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>Those rows of a collection that match a filter, as a table: the rows of the list that is asked for by the same filter.</summary>
sealed class MatchingTable(Collection collection, ListFilter filter, IListSource source, DocumentView view) : Table
{
    public override string Name => collection.Name;

    public override DatasetKind Kind => DatasetKind.Collection;

    public override string Meaning => collection.Meaning;

    public override IReadOnlyList<Column> Columns { get; } = collection.FlatColumns(filter.Fields);

    public override IReadOnlyList<string> Key => ["id"];

    public override ReadOnlyMemory<byte> CsvHeader => collection.CsvHeader(filter.Fields);

    public override IEnumerable<TableRow> Rows(ReleaseConnection connection) => source.Documents(connection, filter.Limit).Select(row => new MatchingRow(collection, filter, view, row.Document));

    public override long? Count(ReleaseConnection connection)
    {
        var all = source.Count(connection, int.MaxValue - 1).Rows;
        return filter.Limit is { } limit ? Math.Min(limit, all) : all;
    }
}
