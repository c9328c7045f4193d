using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyApi.Curation;
using DiplomacyApi.Curation.Ledger;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>release: gives the seed as it is a name, and writes it into the ledger.</summary>
static partial class ReleaseCommand
{
    public static Command Create(Option<DirectoryInfo?> seed)
    {
        var version = new Argument<string>("version") { Description = "The name of the release: year, month and number, such as 2026.11.1." };
        var on = new Option<string?>("--on") { Description = "The day of the release as YYYY-MM-DD; today where it is not given." };
        var command = new Command("release", "Write the seed as it is into the ledger, under a name, with what changed and why.") { version, on };
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), null).Seed, parsed.GetValue(version)!, parsed.GetValue(on), Console.Out, Console.Error));
        return command;
    }

    public static int Run(string seedFolder, string version, string? on, TextWriter output, TextWriter errors)
    {
        var problems = new Problems();
        var ledger = ReleaseLedger.Read(seedFolder, problems);
        var edition = Edition.Read(seedFolder, problems);
        var releasedOn = DateOnly.FromDateTime(DateTime.UtcNow);
        if (!VersionGrammar().IsMatch(version)) problems.Add("release", 1, "version", $"'{version}' is not the name of a release; allowed is year.month.number, such as 2026.11.1");
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out releasedOn)) problems.Add("release", 1, "--on", $"'{on}' is not a day; allowed is YYYY-MM-DD");
        if (ledger.Releases.Any(release => release.Version == version)) problems.Add($"releases/{version}.yaml", 1, "version", "is in the ledger already; a release is never changed, take the next number");
        if (edition is not null && ledger.Newest?.ContentDigest == edition.Digest.Whole) problems.Add($"releases/{ledger.Newest.Version}.yaml", 1, "content_digest", "nothing has changed since this release");
        var next = NextRelease.Read(seedFolder, problems);
        if (problems.Count > 0 || edition is null || next is null)
        {
            ProblemReport.Write(problems, errors);
            return ExitCodes.SeedHasProblems;
        }

        Directory.CreateDirectory(Path.Combine(seedFolder, "releases"));
        File.WriteAllText(Path.Combine(seedFolder, "releases", $"{version}.yaml"), LedgerFile.Of(edition, ledger.Newest, next, version, releasedOn));
        File.Delete(Path.Combine(seedFolder, NextRelease.File));
        output.WriteLine($"Release {version} is in the ledger: {edition.Digest.Records.Count} records, content {edition.Digest.Whole[..12]}. Commit seed/, then build.");
        return ExitCodes.Done;
    }

    [GeneratedRegex(@"^20\d\d\.(1[0-2]|[1-9])\.[1-9]\d{0,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionGrammar();
}
