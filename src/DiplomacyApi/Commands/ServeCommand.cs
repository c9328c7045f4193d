using DiplomacyApi.Releases;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Commands;

/// <summary>serve: the current release over HTTP, built first where the seed beside it asks for that.</summary>
static class ServeCommand
{
    public static async Task<int> Run(Folders folders, string urls, Uri? publicUrl, bool noBuild, CancellationToken ct)
    {
        if (publicUrl is { } given && !(given.IsAbsoluteUri && given.Scheme is "http" or "https" && given.Query.Length == 0))
        {
            await Console.Error.WriteLineAsync($"--public-url {given} is not the address of a server; allowed is such as https://api.example.org");
            return ExitCodes.Unusable;
        }

        if (!noBuild && Directory.Exists(folders.Seed) && BuildCommand.Run(folders, Console.Out, Console.Error) is not ExitCodes.Done)
            Console.Error.WriteLine("Serving the release that was built before, if there is one.");
        await using var app = App.Create(new ServerOptions(folders.Data, urls) { PublicUrl = publicUrl });
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
            await Console.Error.WriteLineAsync($"Can't listen on {urls}: {failed.Message}");
            return ExitCodes.Unusable;
        }

        var address = app.Urls.First();
        Console.WriteLine($"Serving release {current.Identity.Version} on {address} – Swagger UI: {address}/swagger");
        await app.WaitForShutdownAsync(ct);
        return ExitCodes.Done;
    }
}
