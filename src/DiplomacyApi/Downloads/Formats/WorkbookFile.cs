using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>A table as XLSX: a sheet that says what it is, and a sheet with the rows.</summary>
sealed class WorkbookFile : ITableFile
{
    readonly Stream file;
    readonly Workbook workbook;

    public WorkbookFile(Stream file, Table table, Publication publication)
    {
        this.file = file;
        workbook = new Workbook(file, publication.ReleasedOn);
        workbook.AddReadme(WorkbookReadme.Rows(table.Name, table.Meaning, table.Columns, publication.Title, publication.Version, publication.License, publication.LicenseNote, publication.Citation));
        workbook.BeginTable(table.Name, table.Columns);
    }

    public void Write(TableRow row) => workbook.Write(row.Values);

    public void Dispose()
    {
        workbook.Dispose();
        file.Dispose();
    }
}
