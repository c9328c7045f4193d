using System.Globalization;
using System.IO.Compression;
using System.Text;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Http.Formats;

/// <summary>
/// An XLSX file that is written row by row: nothing is held. Text is typed as text, so that a cell which begins with <c>=</c> is never run
/// as a formula; days are days; the header stays in sight. The same rows give the same bytes.
/// </summary>
sealed class Workbook : IDisposable
{
    /// <summary>The most rows that a sheet can have, its header included.</summary>
    const int MostRows = 1_048_576;
    const int LongestText = 32_767;

    /// <summary>Before this day spreadsheets count days differently from one another; they are written as text.</summary>
    static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    readonly ZipArchive zip;
    readonly DateTimeOffset stamp;
    readonly List<string> sheets = [];
    StreamWriter? sheet;
    (string Name, IReadOnlyList<Column> Columns) table;
    int row;

    public Workbook(Stream stream, DateOnly stamp)
    {
        zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        this.stamp = new DateTimeOffset(stamp.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    /// <summary>A first sheet that says what the workbook is.</summary>
    public void AddReadme(IEnumerable<IReadOnlyList<string?>> rows)
    {
        Begin("README", WorkbookParts.SheetStart(isFrozen: false, [28, 100, 16, 16, 16, 16]));
        foreach (var cells in rows) WriteRow(cells, isHeader: row == 0);
    }

    /// <summary>Begins a sheet with a header row; a table that is too long for one goes on in the next.</summary>
    public void BeginTable(string name, IReadOnlyList<Column> columns)
    {
        table = (name, columns);
        Begin(name, WorkbookParts.SheetStart(isFrozen: true, [.. columns.Select(column => column.Type is ColumnType.Text && !column.Name.EndsWith("_id", StringComparison.Ordinal) ? 40 : 18)]));
        WriteRow([.. columns.Select(column => column.Name)], isHeader: true);
    }

    /// <summary>A row of the table that was begun last.</summary>
    public void Write(IReadOnlyList<object?> values)
    {
        if (row == MostRows) BeginTable($"{table.Name} ({sheets.Count})", table.Columns);
        WriteRow(values, isHeader: false);
    }

    public void Dispose()
    {
        End();
        foreach (var (path, text) in WorkbookParts.Of(sheets))
        {
            using var part = Open(path);
            part.Write(text);
        }

        zip.Dispose();
    }

    void Begin(string name, string start)
    {
        End();
        // A sheet's name has at most 31 letters.
        sheets.Add(name.Length > 31 ? name[..31] : name);
        sheet = Open($"xl/worksheets/sheet{sheets.Count}.xml");
        sheet.Write(start);
        row = 0;
    }

    void End()
    {
        if (sheet is null) return;
        sheet.Write("</sheetData>");
        if (sheets[^1] != "README" && row > 1) sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<autoFilter ref=\"A1:{ColumnName(table.Columns.Count - 1)}{row}\"/>"));
        sheet.Write("</worksheet>");
        sheet.Dispose();
        sheet = null;
    }

    StreamWriter Open(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = stamp;
        return new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024);
    }

    void WriteRow(IReadOnlyList<object?> values, bool isHeader)
    {
        row++;
        sheet!.Write("<row r=\"");
        sheet.Write(row);
        sheet.Write("\">");
        for (var i = 0; i < values.Count; i++)
            if (values[i] is { } value) WriteCell($"{ColumnName(i)}{row.ToString(CultureInfo.InvariantCulture)}", value, isHeader);
        sheet.Write("</row>");
    }

    void WriteCell(string place, object value, bool isHeader)
    {
        switch (value)
        {
            case bool flag:
                sheet!.Write($"<c r=\"{place}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>");
                break;
            case DateOnly day when day >= FirstSafeDay:
                sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{WorkbookParts.DayStyle}\"><v>{day.DayNumber - DayZero}</v></c>"));
                break;
            case long or decimal:
                sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{value}</v></c>"));
                break;
            default:
                WriteText(place, TextOf(value), isHeader ? WorkbookParts.HeaderStyle : WorkbookParts.TextStyle);
                break;
        }
    }

    void WriteText(string place, string text, int style)
    {
        if (text.Length == 0) return;
        if (text.Length > LongestText) throw new InvalidDataException($"a text of {text.Length} letters does not fit into a spreadsheet cell: {text[..64]}…");
        sheet!.Write($"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WorkbookParts.Escaped(text)}</t></is></c>");
    }

    static string TextOf(object value) => value switch
    {
        DateOnly day => Iso.Day(day),
        IReadOnlyList<string> texts => string.Join("; ", texts),
        _ => value.ToString()!,
    };

    static string ColumnName(int index) => index < 26 ? ((char)('A' + index)).ToString() : $"{ColumnName((index / 26) - 1)}{(char)('A' + (index % 26))}";
}
