using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Http;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>A table whose rows are worked out from a release: what records have many of, or what joins several.</summary>
sealed class DerivedTable<T>(string name, DatasetKind kind, IReadOnlyList<string> key, Func<ReleaseConnection, IEnumerable<T>> rows) : Table
    where T : class
{
    public override string Name => name;

    public override DatasetKind Kind => kind;

    public override string Meaning => Documentation.Of(typeof(T)) ?? "";

    public override IReadOnlyList<Column> Columns { get; } = Columns<T>.Of();

    public override IReadOnlyList<string> Key => key;

    public override ReadOnlyMemory<byte> CsvHeader => Cells<T>.Header();

    public override IEnumerable<TableRow> Rows(ReleaseConnection connection) =>
        rows(connection).Select(row => new Row(row));

    sealed class Row(T row) : TableRow
    {
        public override byte[] Csv => Cells<T>.Row(row);

        public override byte[] Line => JsonSerializer.SerializeToUtf8Bytes(row, Json.Options);

        protected override IReadOnlyList<object?> Read() => Columns<T>.Row(row);
    }
}
