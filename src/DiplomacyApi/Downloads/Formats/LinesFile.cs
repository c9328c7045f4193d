namespace DiplomacyApi.Downloads.Formats;

/// <summary>A table as NDJSON: a row a line.</summary>
sealed class LinesFile(string path) : ITableFile
{
    readonly FileStream file = File.Create(path);

    public void Write(TableRow row)
    {
        file.Write(row.Line);
        file.WriteByte((byte)'\n');
    }

    public void Dispose() => file.Dispose();
}
