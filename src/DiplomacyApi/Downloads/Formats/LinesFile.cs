namespace DiplomacyApi.Downloads.Formats;

/// <summary>A table as NDJSON: a row a line.</summary>
sealed class LinesFile(Stream file) : ITableFile
{
    public void Write(TableRow row)
    {
        file.Write(row.Line);
        file.WriteByte((byte)'\n');
    }

    public void Dispose() => file.Dispose();
}
