using System.Globalization;
using System.Security;
using System.Text;

namespace DiplomacyApi.Http.Formats;

/// <summary>The parts of an XLSX file that are not rows: what it consists of, and how cells look.</summary>
static class WorkbookParts
{
    public const int HeaderStyle = 1;
    public const int TextStyle = 2;
    public const int DayStyle = 3;

    const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Styles in their order: as it comes, header, text (also when somebody edits the cell), day.
    const string Styles =
        $"""
        {Declaration}
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    const string RootRelations =
        $"""
        {Declaration}
        <Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>The parts of a workbook with sheets of these names.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(IReadOnlyList<string> sheets) =>
    [
        ("xl/workbook.xml", $"{Declaration}\n<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each(sheets, (name, number) => $"<sheet name=\"{Escaped(name)}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"{Declaration}\n<Relationships xmlns=\"{Relations}\">{Each(sheets, (_, number) => $"<Relationship Id=\"rId{number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>")}<Relationship Id=\"rId{sheets.Count + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", Styles),
        ("_rels/.rels", RootRelations),
        ("[Content_Types].xml", $"{Declaration}\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{Each(sheets, (_, number) => $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>"),
    ];

    /// <summary>A sheet up to its first row.</summary>
    public static string SheetStart(bool isFrozen, IReadOnlyList<int> widths)
    {
        var start = new StringBuilder(Declaration).Append("\n<worksheet xmlns=\"").Append(Main).Append("\"><sheetViews><sheetView workbookViewId=\"0\">");
        if (isFrozen) start.Append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        start.Append("</sheetView></sheetViews><cols>");
        for (var i = 0; i < widths.Count; i++) start.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>");
        return start.Append("</cols><sheetData>").ToString();
    }

    /// <summary>Text as XML has it.</summary>
    public static string Escaped(string text) => SecurityElement.Escape(text);

    static string Each(IReadOnlyList<string> sheets, Func<string, int, string> write) => string.Concat(sheets.Select((name, index) => write(name, index + 1)));
}
