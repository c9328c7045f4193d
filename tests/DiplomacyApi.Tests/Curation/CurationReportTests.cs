using DiplomacyApi.Curation;

namespace DiplomacyApi.Tests.Curation;

public sealed class CurationReportTests
{
    readonly List<string> lines = [.. CurationReport.Of(FictionalRecords.Corpus)];

    [Theory]
    [InlineData("statements", "44 0 % 44 0 0 1")]
    [InlineData("agreements", "4 0 % 4 1 0 0")]
    [InlineData("articles", "3 0 0 1")]
    [InlineData("topics", "3 0 0 0")]
    public void Every_collection_has_a_row_of_counts(string collection, string counts) =>
        Assert.Equal(counts, string.Join(' ', lines.Single(line => line.StartsWith($"{collection} ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)));

    [Fact]
    public void Counts_are_those_of_the_records()
    {
        var corpus = FictionalRecords.Corpus;
        foreach (var (collection, records) in new[] { ("statements", corpus.Statements.Count), ("proposals", corpus.Proposals.Count), ("agreements", corpus.Agreements.Count), ("claims", corpus.Claims.Count), ("figures", corpus.Figures.Count), ("events", corpus.Events.Count), ("articles", corpus.Articles.Count), ("actors", corpus.Actors.Count), ("places", corpus.Places.Count), ("topics", corpus.Topics.Count), ("conflicts", corpus.Conflicts.Count) })
            Assert.Matches($"^{collection} +{records} ", lines.Single(line => line.StartsWith($"{collection} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_rests_on_one_source_is_listed() => Assert.Contains("bridge-evacuation-2031-03", Below("Agreements that rest on one source: "));

    [Fact]
    public void A_number_that_is_missing_in_a_count_is_listed() => Assert.Equal(["northland: 1", "northland: 2"], Below("Numbers missing in the counts that parties keep: 2"));

    [Fact]
    public void A_party_of_whom_nothing_is_known_is_listed()
    {
        using var seed = new SeedCopy();
        var corpus = seed.Edit("agreements/bridge-evacuation-2031-03.yaml", "{key: southland-announced, actor_id: southland,", "{key: southland-announced, actor_id: red-lantern,").Read().Corpus;
        Assert.Contains("  bridge-evacuation-2031-03: southland", CurationReport.Of(corpus));
        Assert.DoesNotContain("  bridge-evacuation-2031-03: southland", lines);
    }

    [Fact]
    public void Months_without_a_statement_are_gaps()
    {
        var months = Below("Months without a statement: ");
        Assert.Contains("2031-01", months);
        Assert.DoesNotContain("2031-03", months);
        Assert.Equal(12, months.Count + FictionalRecords.Corpus.Statements.Where(statement => statement.SaidOn is not null).Select(statement => statement.SaidOn!.Value.Month).Distinct().Count());
    }

    /// <summary>What is listed below a heading, up to the next.</summary>
    List<string> Below(string heading) => [.. lines.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim())];
}
