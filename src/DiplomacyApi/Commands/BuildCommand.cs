using DiplomacyApi.Curation;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>build: from a seed to the current release.</summary>
static class BuildCommand
{
    public static int Run(Folders folders, TextWriter output, TextWriter errors)
    {
        var store = new ReleaseStore(folders.Data);
        using var held = store.TryLock();
        if (held is null)
        {
            errors.WriteLine($"import-in-progress: another build is at work in {folders.Data}; wait until it has ended");
            return ExitCodes.BuildInProgress;
        }

        var problems = new Problems();
        if (Edition.Read(folders.Seed, problems) is not { } edition)
        {
            ProblemReport.Write(problems, errors);
            errors.WriteLine("Nothing was built; the release before is untouched.");
            return ExitCodes.SeedHasProblems;
        }

        var built = store.Publish(edition, folders.Seed);
        output.WriteLine($"{(built ? "Built" : "Up to date:")} release {edition.Version}: {edition.Digest.Records.Count} records, content {edition.Digest.Whole[..12]}");
        foreach (var line in KeptReleases.Renew(store, edition.Ledger)) output.WriteLine(line);
        return ExitCodes.Done;
    }
}
