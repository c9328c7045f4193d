using System.Text.RegularExpressions;

namespace DiplomacyApi.Tests;

/// <summary>The page of what the program withstands: a row for each case, and what it names is there.</summary>
public sealed class ReliabilityTests
{
    /// <summary>Cases that do not arise here, or not yet: the page says why.</summary>
    static readonly string[] Absent = ["50", "61", "62"];

    static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs/reliability.md")).Where(line => Regex.IsMatch(line, "^\\| [0-9]{2} \\|")).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

    [Fact]
    public void Every_case_has_a_row() => Assert.Equal(Enumerable.Range(1, 92).Select(number => $"{number:00}").Except(Absent), Rows.Select(row => row[0]));

    [Fact]
    public void No_row_is_empty() => Assert.All(Rows, row =>
    {
        Assert.Equal(5, row.Length);
        Assert.All(row, cell => Assert.True(cell.Length > 0, $"case {row[0]} has an empty cell"));
        Assert.Matches("[1-9a-z]", row[4]);
    });

    [Fact]
    public void Every_test_and_drill_that_is_named_is_there()
    {
        var types = typeof(ReliabilityTests).Assembly.GetTypes().ToLookup(type => type.Name);
        var named = Rows.SelectMany(row => Regex.Matches(row[3], "`([^`]+)`").Select(name => (Case: row[0], Name: name.Groups[1].Value))).ToList();
        Assert.True(named.Count > 50, $"only {named.Count} names were looked up");
        Assert.All(named, one =>
        {
            var isThere = one.Name.StartsWith("tests/", StringComparison.Ordinal)
                ? File.Exists(Path.Combine(Repository.Root, one.Name.Split(' ')[0]))
                : one.Name.Split('.') is [var type, var method] && types[type].Any(found => found.GetMethod(method) is not null);
            Assert.True(isThere, $"case {one.Case} names {one.Name}, which is not there");
        });
    }
}
