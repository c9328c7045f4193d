using DiplomacyApi.Commands;

namespace DiplomacyApi.Tests.Curation;

public sealed class TextCheckTests
{
    static readonly string Text = Path.Combine(Repository.FixtureSeed, "../texts/herald.txt");

    [Fact]
    public void Extracts_are_found_in_the_text_to_the_letter()
    {
        using var seed = new SeedCopy();
        var (code, output, _) = Validate(seed, $"{Article(seed)}={Text}");
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("4 extracts checked, 0 problems", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_is_refused()
    {
        using var seed = new SeedCopy();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("other.txt"), "something else");
        var (code, _, errors) = Validate(seed, $"{Article(seed)}={folder.At("other.txt")}");
        Assert.Equal(ExitCodes.SeedHasProblems, code);
        Assert.Contains("text_sha256: is not the digest of the text given", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extract_that_was_moved_by_a_letter_is_found()
    {
        using var seed = new SeedCopy();
        var file = $"articles/{Article(seed)}.yaml";
        seed.Edit(file, "exact: '3 March 2030'", "exact: '3 March 2031'");
        var (code, _, errors) = Validate(seed, $"{Article(seed)}={Text}");
        Assert.Equal(ExitCodes.SeedHasProblems, code);
        Assert.Contains("the text reads '3 March 2030'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_checked_is_said_and_not_passed()
    {
        using var seed = new SeedCopy();
        var other = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(seed.Seed, "articles"), "north-wire-undated*").Single());
        var (_, output, _) = Validate(seed, $"{other}={Text}");
        Assert.Contains($"{other}: not checkable", output, StringComparison.Ordinal);
        Assert.Contains("4 extracts not checked", output, StringComparison.Ordinal);
    }

    static string Article(SeedCopy seed) => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(seed.Seed, "articles"), "hill-herald*").Single());

    static (int Code, string Output, string Errors) Validate(SeedCopy seed, params string[] texts)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = ValidateCommand.Run(seed.Seed, texts, withReport: false, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
