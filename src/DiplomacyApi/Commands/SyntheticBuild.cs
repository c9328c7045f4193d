using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>build --synthetic: a release of any size, to measure with. It is kept apart from real ones, in its folder and by its name.</summary>
static class SyntheticBuild
{
    const int MostStatements = 20_000_000;

    public static int Run(string? dataFolder, int statements, bool withDownloads, TextWriter output, TextWriter errors)
    {
        if (dataFolder is null) return Refused("--synthetic needs a folder of its own; name it with --data", errors);
        if (statements is < 1 or > MostStatements) return Refused($"--synthetic {statements}: allowed are 1 to {MostStatements} statements", errors);
        var store = new ReleaseStore(dataFolder);
        using var held = store.TryLock();
        if (held is null)
        {
            errors.WriteLine($"import-in-progress: another build is at work in {dataFolder}; wait until it has ended");
            return ExitCodes.BuildInProgress;
        }

        if (store.HoldsReal) return Refused($"{dataFolder} holds releases that are not synthetic; name another folder with --data", errors);
        var edition = new SyntheticEdition(statements, withDownloads);
        try
        {
            var built = store.Publish(edition, seedFolder: null);
            output.WriteLine($"{(built ? "Built" : "Up to date:")} synthetic release {edition.Version}: {edition.RecordsCount} records, content {edition.ContentDigest[..12]}");
            return ExitCodes.Done;
        }
        catch (ClockBehindException behind)
        {
            return Refused(behind.Message, errors);
        }
    }

    /// <summary>Says that an option goes with <c>--synthetic</c> only.</summary>
    public static int Only(string option, TextWriter errors) => Refused($"{option} is for synthetic releases only; a release of the seed has all its files", errors);

    static int Refused(string reason, TextWriter errors)
    {
        errors.WriteLine(reason);
        return ExitCodes.Unusable;
    }
}
