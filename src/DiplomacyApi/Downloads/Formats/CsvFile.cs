namespace DiplomacyApi.Downloads.Formats;

/// <summary>A table as CSV (RFC 4180, UTF-8, a header row).</summary>
sealed class CsvFile : ITableFile
{
    readonly Stream file;

    public CsvFile(Stream file, Table table)
    {
        this.file = file;
        file.Write(table.CsvHeader.Span);
    }

    public void Write(TableRow row) => file.Write(row.Csv);

    public void Dispose() => file.Dispose();
}
