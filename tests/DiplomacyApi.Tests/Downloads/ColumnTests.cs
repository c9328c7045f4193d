using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Downloads;

public sealed class ColumnTests
{
    static IEnumerable<(string Name, IReadOnlyList<Column> Columns)> Tables()
    {
        using var seed = new SeedCopy();
        return [.. Shelf.Of(seed.Read().Corpus).Select(shelf => (shelf.Collection.Name, shelf.Collection.FlatColumns(null)))];
    }

    [Fact]
    public void Every_column_of_every_table_says_what_it_means()
    {
        var tables = Tables().ToList();
        Assert.True(tables.Count >= 16);
        foreach (var (table, columns) in tables)
        {
            Assert.Equal(columns.Count, columns.Select(column => column.Name).Distinct().Count());
            foreach (var column in columns)
            {
                Assert.True(column.Meaning.Length > 8 && column.Meaning.EndsWith('.'), $"{table}.{column.Name} has no documentation: '{column.Meaning}'");
                Assert.True(column.Type is not ColumnType.Code || (column.Codes.Count > 0 && column.Codes.All(code => code.Meaning.Length > 3)), $"{table}.{column.Name} has codes without meaning");
            }
        }
    }

    [Fact]
    public void Every_column_of_ids_says_of_which_table()
    {
        var names = RecordIndex.Tables.Select(table => table.Name).ToHashSet();
        foreach (var (table, columns) in Tables())
        {
            foreach (var column in columns.Where(column => (column.Name.EndsWith("_id", StringComparison.Ordinal) || column.Name.EndsWith("_ids", StringComparison.Ordinal)) && !IsOfOthers(columns, column)))
                Assert.True(column.RefersTo is not null, $"{table}.{column.Name} does not say whose ids it holds");
            Assert.All(columns.Where(column => column.RefersTo is not null), column => Assert.Contains(column.RefersTo!, names));
        }
    }

    [Fact]
    public void Every_number_has_a_unit_unless_it_counts_entries() =>
        Assert.All(Tables().SelectMany(table => table.Columns), column => Assert.True(column.Type is not ColumnType.Number || column.Unit is not null, column.Name));

    /// <summary>Ids that others gave, and ids of records of any table, whose collection stands beside them.</summary>
    static bool IsOfOthers(IReadOnlyList<Column> columns, Column column) =>
        column.Name is "wikidata_id" or "ucdp_actor_id" or "ucdp_conflict_id" || columns.Any(other => other.Name == column.Name.Replace("_id", "_collection", StringComparison.Ordinal));
}
