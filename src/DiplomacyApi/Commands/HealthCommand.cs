using System.CommandLine;

namespace DiplomacyApi.Commands;

/// <summary>health: asks a running server whether it is ready; for containers, whose images have no other program that could.</summary>
static class HealthCommand
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static Command Create(Option<string> urls)
    {
        var command = new Command("health", "Ask a running server whether it is ready; ends with 0 where it is.") { urls };
        command.SetAction((parsed, ct) => Run(parsed.GetValue(urls)!, Console.Error, ct));
        return command;
    }

    public static async Task<int> Run(string url, TextWriter errors, CancellationToken ct)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri(new Uri(url), "/health/ready"), ct);
            if (answer.IsSuccessStatusCode) return ExitCodes.Done;
            await errors.WriteLineAsync(await answer.Content.ReadAsStringAsync(ct));
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException)
        {
            await errors.WriteLineAsync($"No server answers at {url}: {failed.Message}");
        }

        return ExitCodes.NotReady;
    }
}
