using DiplomacyApi.Commands;

namespace DiplomacyApi.Tests.Releases;

public sealed class LedgerTests
{
    const string Next = "notes: The first release.\n";

    [Fact]
    public void A_release_gives_the_seed_its_name()
    {
        using var seed = new SeedCopy();
        Assert.StartsWith("unreleased.", seed.Read().Version, StringComparison.Ordinal);
        Release(seed, "2031.5.1", "2031-05-01");
        Assert.Equal("2031.5.1", seed.Read().Version);
        Assert.False(File.Exists(Path.Combine(seed.Seed, "changes/next.yaml")));
    }

    [Fact]
    public void An_edited_seed_says_that_it_was_edited()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        Assert.Matches("^2031\\.5\\.1-edited\\.[0-9a-f]{8}$", seed.Edit("statements/statements.yaml", "still hoped", "hoped").Read().Version);
    }

    [Fact]
    public void Records_know_in_which_release_they_first_stood_and_last_changed()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Edit("statements/statements.yaml", "still hoped", "hoped").Add("events/new.yaml", Event("new"));
        Release(seed, "2031.6.1", "2031-06-01");
        var corpus = seed.Read().Corpus;
        var changed = corpus.Statements.Single(statement => statement.Id == "berg-hopes-2031-08");
        Assert.Equal(("2031.5.1", "2031.6.1"), (changed.FirstRelease, changed.LastChangedRelease));
        var kept = corpus.Statements.Single(statement => statement.Id == "ministry-undated");
        Assert.Equal(("2031.5.1", "2031.5.1"), (kept.FirstRelease, kept.LastChangedRelease));
        var added = corpus.Events.Single(one => one.Id == "new");
        Assert.Equal(("2031.6.1", "2031.6.1"), (added.FirstRelease, added.LastChangedRelease));
    }

    [Fact]
    public void The_ledger_says_what_changed_and_why()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Edit("statements/statements.yaml", "still hoped", "hoped").Add("events/new.yaml", Event("new"));
        Release(seed, "2031.6.1", "2031-06-01", "notes: Corrections.\nreasons:\n  - {record: statements/berg-hopes-2031-08, text: She did not say still.}\n");
        var ledger = File.ReadAllLines(Path.Combine(seed.Seed, "releases/2031.6.1.yaml")).Where(line => line.Contains("kind:", StringComparison.Ordinal)).ToList();
        Assert.Equal(
        [
            "  - {record: events/new, kind: added}",
            "  - {record: statements/berg-hopes-2031-08, kind: changed, fields: [summary], reason: \"She did not say still.\"}",
        ], ledger);
    }

    [Fact]
    public void A_new_name_of_an_actor_is_a_change_of_that_actor_alone()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Edit("actors/actors.yaml", "name: Anna Berg", "name: Anna von Berg");
        Release(seed, "2031.6.1", "2031-06-01", "notes: A name.\n");
        Assert.Equal(["  - {record: actors/anna-berg, kind: changed, fields: [name]}"], File.ReadAllLines(Path.Combine(seed.Seed, "releases/2031.6.1.yaml")).Where(line => line.Contains("kind:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_record_that_was_published_can_not_just_vanish()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Edit("events/hill-vote-2031-05-01.yaml", "id: hill-vote-2031-05-01", "id: hills-vote-2031-05-01");
        File.Move(Path.Combine(seed.Seed, "events/hill-vote-2031-05-01.yaml"), Path.Combine(seed.Seed, "events/hills-vote-2031-05-01.yaml"));
        Assert.Contains(seed.Problems(), problem => problem.StartsWith("releases/2031.5.1.yaml:1: events/hill-vote-2031-05-01: was published and is gone", StringComparison.Ordinal));
        Assert.Empty(seed.Edit("events/hills-vote-2031-05-01.yaml", "conflict_id:", "former_ids: [hill-vote-2031-05-01]\nconflict_id:").Problems());
    }

    [Theory]
    [InlineData("2031.5", "is not the name of a release")]
    [InlineData("2031.13.1", "is not the name of a release")]
    public void A_name_that_is_not_one_is_refused(string version, string expected)
    {
        using var seed = new SeedCopy();
        seed.Add("changes/next.yaml", Next);
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.SeedHasProblems, ReleaseCommand.Run(seed.Seed, version, null, TextWriter.Null, errors));
        Assert.Contains(expected, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_without_changes_or_with_a_name_that_is_taken_is_refused()
    {
        using var seed = new SeedCopy();
        Release(seed, "2031.5.1", "2031-05-01");
        seed.Add("changes/next.yaml", Next);
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.SeedHasProblems, ReleaseCommand.Run(seed.Seed, "2031.5.1", "2031-05-01", TextWriter.Null, errors));
        Assert.Contains("is in the ledger already", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("nothing has changed since this release", errors.ToString(), StringComparison.Ordinal);
    }

    static void Release(SeedCopy seed, string version, string on, string next = Next)
    {
        seed.Add("changes/next.yaml", next);
        using var errors = new StringWriter();
        Assert.True(ReleaseCommand.Run(seed.Seed, version, on, TextWriter.Null, errors) is ExitCodes.Done, errors.ToString());
    }

    static string Event(string id) => $"id: {id}\nconflict_id: hills-war\nkind: call\ntitle: A call\nsummary: Two ministers spoke by telephone.\nstarts_on: 2031-05-20\ncitations:\n  - {{article_id: north-wire-2031-03-536bd8}}\n";
}
