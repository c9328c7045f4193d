using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>The formats in which a table can be had as a file.</summary>
static class TableFiles
{
    public static IReadOnlyList<Format> Formats { get; } = [Format.Csv, Format.Ndjson, Format.Parquet, Format.Xlsx];

    /// <summary>Begins a table in a stream, which is closed with it.</summary>
    public static ITableFile Begin(Format format, Stream stream, Table table, Publication publication) => format switch
    {
        Format.Csv => new CsvFile(stream, table),
        Format.Ndjson => new LinesFile(stream),
        Format.Parquet => new ParquetFile(stream, table, publication),
        Format.Xlsx => new WorkbookFile(stream, table, publication),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no table is written so"),
    };
}
