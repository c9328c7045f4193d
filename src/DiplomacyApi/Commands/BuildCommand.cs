using System.CommandLine;
using DiplomacyApi.Curation;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>build: from a seed to the current release.</summary>
static class BuildCommand
{
    public static Command Create(Option<DirectoryInfo?> seed, Option<DirectoryInfo?> data)
    {
        var synthetic = new Option<int?>("--synthetic") { Description = "Make a release of so many synthetic statements in place of the seed's, to measure with; it needs a --data folder of its own." };
        var noDownloads = new Option<bool>("--no-downloads") { Description = "Leave out the files to download; for synthetic releases only." };
        var command = new Command("build", "Build the seed into a release and make it the current one.") { synthetic, noDownloads };
        command.SetAction(parsed => parsed.GetValue(synthetic) is { } statements
            ? SyntheticBuild.Run(parsed.GetValue(data)?.FullName, statements, !parsed.GetValue(noDownloads), Console.Out, Console.Error)
            : parsed.GetValue(noDownloads) ? SyntheticBuild.Only("--no-downloads", Console.Error) : Run(Folders.Find(parsed.GetValue(seed), parsed.GetValue(data)), Console.Out, Console.Error));
        return command;
    }

    public static int Run(Folders folders, TextWriter output, TextWriter errors) =>
        DiskFailure.Report(() => Build(folders, output, errors), "Nothing half-made is served. When the disk can be written again, build again.", errors);

    static int Build(Folders folders, TextWriter output, TextWriter errors)
    {
        var store = new ReleaseStore(folders.Data);
        using var held = store.TryLock();
        if (held is null)
        {
            errors.WriteLine($"import-in-progress: another build is at work in {folders.Data}; wait until it has ended");
            return ExitCodes.BuildInProgress;
        }

        if (store.HoldsSynthetic)
        {
            errors.WriteLine($"{folders.Data} holds synthetic releases; a real one is never put beside them, name another folder with --data");
            return ExitCodes.Unusable;
        }

        var problems = new Problems();
        if (Edition.Read(folders.Seed, problems) is not { } edition)
        {
            ProblemReport.Write(problems, errors);
            errors.WriteLine("Nothing was built; the release before is untouched.");
            return ExitCodes.SeedHasProblems;
        }

        bool built;
        try
        {
            built = store.Publish(edition, folders.Seed);
        }
        catch (ClockBehindException behind)
        {
            errors.WriteLine(behind.Message);
            errors.WriteLine("Nothing was built; the release before is untouched.");
            return ExitCodes.Unusable;
        }

        output.WriteLine($"{(built ? "Built" : "Up to date:")} release {edition.Version}: {edition.Digest.Records.Count} records, content {edition.Digest.Whole[..12]}");
        foreach (var line in KeptReleases.Renew(store, edition.Ledger)) output.WriteLine(line);
        return ExitCodes.Done;
    }
}
