using System.Globalization;
using System.Text.Json;
using DiplomacyApi.Http;
using Parquet;
using Parquet.Schema;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>
/// A table as Parquet: days as DATE, lists as lists, dictionaries where values repeat, statistics, what each column means in the metadata.
/// Rows are held until a group of them is full, and no longer.
/// </summary>
sealed class ParquetFile : ITableFile
{
    const int RowsInGroup = 20_000;

    readonly Stream file;
    readonly ParquetWriter writer;
    readonly IReadOnlyList<ParquetColumn> columns;
    int rows;
    bool isEmpty = true;

    public ParquetFile(Stream file, Table table, Publication publication)
    {
        columns = [.. table.Columns.Select(ParquetColumn.Of)];
        this.file = file;
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        writer = Ended(ParquetWriter.CreateAsync(schema, file, Options(schema)));
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = $"{publication.Title}: {table.Name}",
            ["description"] = table.Meaning,
            ["release"] = publication.Version,
            ["license"] = publication.License,
            ["license_note"] = publication.LicenseNote,
            ["citation"] = publication.Citation,
            ["columns"] = JsonSerializer.Serialize(table.Columns, Json.Options),
        };
    }

    public void Write(TableRow row)
    {
        for (var i = 0; i < columns.Count; i++) columns[i].Add(row.Values[i]);
        if (++rows == RowsInGroup) EndGroup();
    }

    public void Dispose()
    {
        if (rows > 0 || isEmpty) EndGroup();
        Ended(writer.DisposeAsync().AsTask());
        file.Dispose();
    }

    /// <summary>Snappy is what every reader has; texts of which less than four fifths differ go into a dictionary.</summary>
    static ParquetOptions Options(ParquetSchema schema)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (var text in schema.DataFields.Where(field => field.ClrType == typeof(ReadOnlyMemory<char>))) options.ColumnEncodingHints[text.Path.ToString(null, CultureInfo.InvariantCulture)] = EncodingHint.Dictionary;
        return options;
    }

    void EndGroup()
    {
        using (var group = writer.CreateRowGroup())
        {
            foreach (var column in columns) Ended(column.Write(group));
            group.CompleteValidate();
        }

        isEmpty = false;
        rows = 0;
    }

    // The library has asynchronous methods only; on a file they end where they began.
    static void Ended(Task task) => task.GetAwaiter().GetResult();

    static T Ended<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
