using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Http.Formats;

/// <summary>What the first sheet of a workbook says: what it is, under which licence, how to cite it, and what each column means.</summary>
static class WorkbookReadme
{
    public static IEnumerable<IReadOnlyList<string?>> Rows(string name, string meaning, IReadOnlyList<Column> columns, string title, string release, string license, string licenseNote, string citation, string? request = null) =>
    [
        [title, null],
        ["Table", name],
        ["A row is", meaning],
        ["Release", release],
        .. request is null ? [] : new IReadOnlyList<string?>[] { ["Request", request] },
        ["Licence", license],
        ["Not covered by it", licenseNote],
        ["Citation", citation],
        ["Lists", "Several values in one cell are joined by a semicolon and a space."],
        [],
        ["Column", "Meaning", "Holds", "Unit", "May be empty", "Refers to"],
        .. columns.Select(column => (IReadOnlyList<string?>)[column.Name, Meaning(column), $"{Snake.Code(column.Type)}{(column.IsList ? " list" : "")}", column.Unit, column.MayBeEmpty ? "yes" : "no", column.RefersTo]),
    ];

    static string Meaning(Column column) => column.Codes.Count == 0 ? column.Meaning : $"{column.Meaning} {string.Join(' ', column.Codes.Select(code => $"{code.Code}: {code.Meaning}"))}";
}
