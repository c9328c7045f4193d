using System.Reflection;
using DiplomacyApi.Declarations;
using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Resources.Records;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Pages.Guides;

/// <summary>The codebook: every list with its fields, every entry in them and every code list, as their declarations say.</summary>
static class Codebook
{
    const string Introduction =
        $"""
        # Codebook

        Every list, every field and every code, with what it means: written by the program from its own declarations.

        This is the codebook of API {ContractDocument.Version}. Names are the same in JSON, CSV and filters. Where a field says "or null", null means that it is not known: never zero, and never no.
        Dates are ISO 8601; `…_precision` says how much of one is known. A reference is an object with `id`, `name` and `href` in JSON, and two columns, `…_id` and `…_name`, in CSV.
        What numbers count (measures) and what things are about (topics) are data: `/v1/figures?facets=measure&limit=1` counts by the first, `/v1/topics` lists the second.
        """;

    public static string Write()
    {
        var lists = Lists();
        var types = new CodebookTypes(lists.Select(list => list.Row));
        IEnumerable<string> parts =
        [
            Introduction,
            "## Lists",
            .. lists.Select(list => $"### {list.Name}\n\n{Documentation.Of(list.Row)} Asked at `/v1/{list.Name}`.\n\n{Fields(list.Row, types)}\n\nColumns of the CSV: {string.Join(", ", Columns(list.Row).Select(column => $"`{column}`"))}"),
            "## Entries\n\nWhat stands inside the records above.",
            .. types.Entries.Select(entry => $"### {CodebookTypes.NameOf(entry)}\n\n{Documentation.Of(entry)}\n\n{Fields(entry, types)}"),
            "## Code lists",
            .. types.CodeLists.Select(codes => $"### {CodebookTypes.NameOf(codes)}\n\n{Documentation.Of(codes)}\n\n{Codes(codes)}"),
        ];
        return $"{string.Join("\n\n", parts)}\n";
    }

    /// <summary>What is listed, records first: every request that says of which rows it is a list.</summary>
    static List<(string Name, Type Row)> Lists()
    {
        var order = RecordIndex.Tables.Select(table => table.Name).ToList();
        return
        [
            .. typeof(Codebook).Assembly.GetTypes()
                .Where(type => type.IsDefined(typeof(ListOfAttribute)) && type.Namespace!.Contains(".Resources.", StringComparison.Ordinal))
                .Select(type => type.GetCustomAttribute<ListOfAttribute>()!.Row).Distinct().Where(row => typeof(IEntry).IsAssignableFrom(row))
                .Select(row => (Name: Snake.Case(row.Namespace!.Split('.')[^1]), Row: row))
                .OrderBy(list => order.IndexOf(list.Name) is var place and >= 0 ? place : order.Count).ThenBy(list => list.Name, StringComparer.Ordinal),
        ];
    }

    static string Fields(Type type, CodebookTypes types) => Table("| field | type | meaning |", CodebookTypes.FieldsOf(type).Select(field => $"| `{Snake.Case(field.Name)}` | {types.Spelled(field)} | {Cell(Documentation.Of(field))} |"));

    static string Codes(Type codeList) => Table("| code | meaning |", Enum.GetNames(codeList).Select(name => $"| `{Snake.Case(name)}` | {Cell(Documentation.OfCode(codeList, name))} |"));

    static string Table(string head, IEnumerable<string> rows) => $"{head}\n{string.Concat(Enumerable.Repeat("|---", head.Count(letter => letter == '|') - 1))}|\n{string.Join('\n', rows)}";

    static IEnumerable<string> Columns(Type row) => ((IReadOnlyList<Column>)typeof(Columns<>).MakeGenericType(row).GetMethod(nameof(Columns<>.Of))!.Invoke(null, [null])!).Select(column => column.Name);

    static string? Cell(string? text) => text?.Replace("|", "\\|", StringComparison.Ordinal);
}
