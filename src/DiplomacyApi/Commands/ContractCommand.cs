using System.CommandLine;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Pages.Guides;
using Microsoft.OpenApi;

namespace DiplomacyApi.Commands;

/// <summary>contract: writes the OpenAPI documents, and the codebook into the guides beside them, so that a change of the API is a difference in review.</summary>
static class ContractCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write v1.json and v1-3.0.json." };
        var command = new Command("contract", "Write the OpenAPI documents of this program.") { folder };
        command.SetAction((parsed, ct) => Run(parsed.GetValue(folder)!, Console.Out, ct));
        return command;
    }

    public static async Task<int> Run(DirectoryInfo folder, TextWriter output, CancellationToken ct)
    {
        folder.Create();
        // The routes are only known to a program that has started; it listens on a free port of this machine for that moment.
        await using var app = App.Create(new ServerOptions(folder.FullName, "http://127.0.0.1:0"));
        await app.StartAsync(ct);
        foreach (var (file, version) in new[] { ("v1.json", OpenApiSpecVersion.OpenApi3_1), ("v1-3.0.json", OpenApiSpecVersion.OpenApi3_0) })
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), [.. await ContractService.Write(app.Services, version), (byte)'\n'], ct);
        if (new DirectoryInfo(Path.Combine(folder.FullName, "..", "guides")) is { Exists: true } guides) await File.WriteAllTextAsync(Path.Combine(guides.FullName, "codebook.md"), Codebook.Write(), ct);
        await app.StopAsync(ct);
        await output.WriteLineAsync($"Wrote the contract to {folder.FullName}.");
        return ExitCodes.Done;
    }
}
