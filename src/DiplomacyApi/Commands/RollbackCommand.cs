using System.CommandLine;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>rollback: makes a release that was built before the current one again.</summary>
static class RollbackCommand
{
    public static Command Create(Option<DirectoryInfo?> seed, Option<DirectoryInfo?> data)
    {
        var version = new Argument<string>("version") { Description = "The release to serve." };
        var command = new Command("rollback", "Serve a release that was built before; a running server follows by itself.") { version };
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), parsed.GetValue(data)).Data, parsed.GetValue(version)!, Console.Out, Console.Error));
        return command;
    }

    public static int Run(string dataFolder, string version, TextWriter output, TextWriter errors) =>
        DiskFailure.Report(() => RollBack(dataFolder, version, output, errors), "What is served is what data/current names.", errors);

    static int RollBack(string dataFolder, string version, TextWriter output, TextWriter errors)
    {
        var store = new ReleaseStore(dataFolder);
        using var held = store.TryLock();
        if (held is null)
        {
            errors.WriteLine($"import-in-progress: a build is at work in {dataFolder}; wait until it has ended");
            return ExitCodes.BuildInProgress;
        }

        try
        {
            store.RollBack(version);
        }
        catch (InvalidDataException missing)
        {
            errors.WriteLine(missing.Message);
            return ExitCodes.Unusable;
        }

        output.WriteLine($"Release {version} is the current one.");
        return ExitCodes.Done;
    }
}
