using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Files;

/// <summary>GET /data/{release}/{name}: the files of a release under addresses that never change, and those of the newest under <c>latest</c>.</summary>
static class DataFiles
{
    const string Latest = "latest";

    // Under the name of a release there will never be other bytes.
    const string ForEver = "public, max-age=31536000, immutable";

    public static void Map(WebApplication app) => app.MapMethods("/data/{release}/{name}", [HttpMethods.Get, HttpMethods.Head], Send).ExcludeFromDescription();

    static async Task Send(HttpContext http, string release, string name, CurrentRelease current, FileAnswers files)
    {
        if (Refused(http.Request) is { } refused) await refused.ExecuteAsync(http);
        else if (release != Latest && !current.Held().Contains(release, StringComparer.Ordinal) && !IsOfLedger(current, release)) await NoRelease(release, current.Held()).ExecuteAsync(http);
        else if (!RequestedRelease.TryEnter(http, current, release == Latest ? null : release, out var entered, out var missing)) await missing.ExecuteAsync(http);
        else
        {
            using (entered)
            {
                if (entered.Files.Find(name) is { } file) await files.Send(http, entered, file, release == Latest ? Caching.Fresh : ForEver);
                else await NoFile(name, entered.Files.Names).ExecuteAsync(http);
            }
        }
    }

    static bool IsOfLedger(CurrentRelease current, string version)
    {
        using var served = current.Enter();
        return served is null || served.Ledger.Any(known => known.Version == version);
    }

    /// <summary>Files take no parameters; one that is ignored would make the reader believe in it.</summary>
    static ProblemResult? Refused(HttpRequest request) => request.Query.Count == 0 ? null : new ProblemResult(
        ProblemTypes.UnknownParameter,
        "A file takes no parameters. Lists under /v1 can be filtered, in the same formats.",
        [.. request.Query.Keys.Select(name => new ParameterError { Parameter = name, Value = null, Reason = "is not a parameter of this path", Allowed = "none", DidYouMean = [] })]);

    static ProblemResult NoRelease(string release, IReadOnlyList<string> held) => new(ProblemTypes.NotFound, $"There is no release '{release}'{Nearest.DidYouMean(release, [.. held, Latest])} This server holds {string.Join(", ", held)}, and '{Latest}' for the one that is served.");

    static ProblemResult NoFile(string name, IReadOnlyCollection<string> names) => new(ProblemTypes.NotFound, $"There is no file '{name}' in this release{Nearest.DidYouMean(name, names)} /v1/datasets lists all files.");
}
