using System.CommandLine;
using DiplomacyApi.Http.Admission;
using DiplomacyApi.Http.Operations;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Commands;

/// <summary>serve: the current release over HTTP, built first where the seed beside it asks for that.</summary>
static class ServeCommand
{
    public static async Task<int> Run(Folders folders, ServeSettings settings, ParseResult parsed, bool noBuild, CancellationToken ct)
    {
        var problems = new List<string>();
        if (settings.Read(parsed, folders.Data, problems) is not { } options)
        {
            foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
            return ExitCodes.Unusable;
        }

        if (ResourceLimits.FileDescriptors is < ConnectionLimits.EnoughDescriptors and var few) await Console.Error.WriteLineAsync($"The process may open {few} files and connections only, and serves {ConnectionLimits.Within(few)} connections at once; raise it to {ConnectionLimits.EnoughDescriptors} or more (ulimit -n).");
        if (!noBuild && Directory.Exists(folders.Seed) && BuildCommand.Run(folders, Console.Out, Console.Error) is not ExitCodes.Done)
            await Console.Error.WriteLineAsync("Serving the release that was built before, if there is one.");
        // Queries run on the threads of requests: the expensive ones must leave one for each processor. Many more would only stand in each other's way.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + CostlyRequests.AtOnce, Environment.ProcessorCount);
        await using var app = App.Create(options);
        app.Services.GetRequiredService<ReleaseOpener>().Look();
        var current = app.Services.GetRequiredService<CurrentRelease>();
        if (current.Identity is null)
        {
            await Console.Error.WriteLineAsync($"There is nothing to serve in {folders.Data}: {current.Problem}");
            return ExitCodes.Unusable;
        }

        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException failed)
        {
            await Console.Error.WriteLineAsync($"Can't listen on {options.Urls}: {failed.Message}");
            return ExitCodes.Unusable;
        }

        var address = app.Urls.First();
        Console.WriteLine($"Serving release {current.Identity.Version} on {address} – read {address}, ask at {address}/swagger");
        await app.WaitForShutdownAsync(ct);
        return ExitCodes.Done;
    }
}
