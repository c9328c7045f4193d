using System.Text.RegularExpressions;
using DiplomacyApi.Commands;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Curation.Malformed;

public sealed partial class MalformedSeedTests : IClassFixture<MalformedSeedTests.Published>
{
    /// <summary>The most that is said of a seed; a curator reads it.</summary>
    const int Most = 50_000;

    static readonly IReadOnlyList<MalformedSeed> All = [.. MalformedText.All, .. MalformedValues.All, .. MalformedRecords.All, .. MalformedCollections.All];

    readonly Published published;

    public MalformedSeedTests(Published published) => this.published = published;

    public static TheoryData<string> Rules => [.. All.Select(seed => seed.Rule).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Each_rule_is_broken_in_five_ways_at_least_and_three_hundred_seeds_in_all()
    {
        Assert.True(All.Count >= 300, $"{All.Count} seeds");
        Assert.All(All.GroupBy(seed => seed.Rule, StringComparer.Ordinal), ways => Assert.True(ways.Count() >= 5, $"{ways.Key}: {ways.Count()}"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_malformed_seed_is_refused_with_file_and_line_and_the_release_is_untouched(string rule)
    {
        var wrong = All.Where(seed => seed.Rule == rule).Select(Refusal).Index().Where(refusal => refusal.Item is not null).Select(refusal => $"way {refusal.Index}, {refusal.Item}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(published.Before, published.Now());
    }

    /// <summary>What was wrong with how a malformed seed was refused; null where nothing was.</summary>
    string? Refusal(MalformedSeed malformed)
    {
        using var seed = new SeedCopy();
        malformed.Spoil(seed);
        using var errors = new StringWriter();
        var ended = BuildCommand.Run(new Folders(seed.Seed, published.Data), TextWriter.Null, errors);
        var told = errors.ToString();
        if (ended != ExitCodes.SeedHasProblems) return $"{malformed.File}: ended with {ended}";
        if (told.Length > Most) return $"{malformed.File}: {told.Length} letters were written";
        return told.Split('\n').Any(line => line.StartsWith($"{malformed.File}:", StringComparison.Ordinal) && Located().IsMatch(line) && line.Contains(malformed.Expected, StringComparison.Ordinal))
            ? null
            : $"{malformed.File}: '{malformed.Expected}' is not in\n{told[..Math.Min(told.Length, 1_000)]}";
    }

    [GeneratedRegex(@"^[^:]+:[1-9]\d*: ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Located();

    /// <summary>A data folder with a release in it.</summary>
    public sealed class Published : IDisposable
    {
        readonly SeedCopy seed = new();

        public Published()
        {
            seed.Publish();
            Before = Now();
        }

        public string Data => seed.Data;

        public IReadOnlyList<string> Before { get; }

        /// <summary>Every file with its digest; what holds the folder during a build is no part of what was published.</summary>
        public IReadOnlyList<string> Now() => [.. Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not ".lock").Order(StringComparer.Ordinal).Select(file => $"{PublishedFile.DigestOf(file)} {file}")];

        public void Dispose() => seed.Dispose();
    }
}
