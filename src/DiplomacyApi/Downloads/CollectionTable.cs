using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A collection as a table: the same rows in the same order as its list, and the same bytes.</summary>
sealed class CollectionTable(Collection collection) : Table
{
    public override string Name => collection.Name;

    public override DatasetKind Kind => DatasetKind.Collection;

    public override string Meaning => collection.Meaning;

    public override IReadOnlyList<Column> Columns { get; } = collection.FlatColumns(null);

    public override IReadOnlyList<string> Key => ["id"];

    public override ReadOnlyMemory<byte> CsvHeader => collection.CsvHeader(null);

    public override IEnumerable<TableRow> Rows(ReleaseConnection connection) =>
        connection.Rows($"select document, cells from {collection.Table} order by seq{(collection.IsDated ? " desc" : "")}", [], row => (Document: row.GetFieldValue<byte[]>(0), Cells: row.GetFieldValue<byte[]>(1)))
            .Select(row => new ListedRow(collection, row.Document, row.Cells));
}
