using System.CommandLine;
using DiplomacyApi.Commands.Exporting;

namespace DiplomacyApi.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
static class CommandLine
{
    public static Task<int> Run(string[] args)
    {
        var seed = new Option<DirectoryInfo?>("--seed") { Description = "The folder of the seed. Found upward from the working folder where it is not given.", Recursive = true };
        var data = new Option<DirectoryInfo?>("--data") { Description = "The folder of the releases. Found beside the seed where it is not given.", Recursive = true };
        var settings = new ServeSettings();
        var noBuild = new Option<bool>("--no-build") { Description = "Serve what was built before, without looking at the seed." };
        Task<int> Serve(ParseResult parsed, CancellationToken ct) => ServeCommand.Run(Folders.Find(parsed.GetValue(seed), parsed.GetValue(data)), settings, parsed, parsed.GetValue(noBuild), ct);

        var serve = new Command("serve", "Build the seed where that is needed, and serve the current release.") { noBuild };
        serve.SetAction(Serve);
        var root = new RootCommand("Diplomacy API: the open record of conflict diplomacy.") { seed, data, noBuild, serve, BuildCommand.Create(seed, data), ExportCommand.Create(seed, data), ValidateCommand.Create(seed), ReleaseCommand.Create(seed), SchemaCommand.Create(seed), HealthCommand.Create(settings.Urls), ContractCommand.Create(), RollbackCommand.Create(seed, data) };
        foreach (var option in settings.Options)
        {
            serve.Options.Add(option);
            root.Options.Add(option);
        }

        root.SetAction(Serve);
        // Signals are the matter of the server, which drains: the library would end the process two seconds after the first.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
