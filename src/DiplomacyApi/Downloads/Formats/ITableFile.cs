namespace DiplomacyApi.Downloads.Formats;

/// <summary>A file that a table is written to, row by row. Disposing it ends the file.</summary>
interface ITableFile : IDisposable
{
    void Write(TableRow row);
}
