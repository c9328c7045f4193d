using System.Diagnostics.CodeAnalysis;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>The release that a request is answered from: the one that is served, or the one that it names.</summary>
static class RequestedRelease
{
    /// <summary>Answers from the release, which stays open until the answer is sent; or says why there is none.</summary>
    public static async Task Answer(HttpContext http, CurrentRelease current, string? version, Func<Release, Task> answer)
    {
        if (!TryEnter(http, current, version, out var release, out var missing))
        {
            await missing.ExecuteAsync(http);
            return;
        }

        using (release) await answer(release);
    }

    /// <summary>Enters the release and says so in the headers; otherwise the problem says why there is none.</summary>
    public static bool TryEnter(HttpContext http, CurrentRelease current, string? version, [NotNullWhen(true)] out Release? release, [NotNullWhen(false)] out IResult? problem)
    {
        problem = null;
        release = version is null ? current.Enter() : current.Enter(version);
        if (release is not null)
        {
            http.Response.Headers["Release"] = release.Identity.Version;
            return true;
        }

        problem = version is null ? Unavailable : NotHeld(current, version);
        return false;
    }

    /// <summary>The answer where there is no release.</summary>
    static ProblemResult Unavailable { get; } = new(ProblemTypes.DatabaseUnavailable, "No release is open. /health/ready says why; try again in a moment.");

    static IResult NotHeld(CurrentRelease current, string version)
    {
        using var served = current.Enter();
        if (served is null) return Unavailable;
        var held = string.Join(", ", current.Held());
        if (current.WhyUnread(version) is { } reason)
            return new ProblemResult(ProblemTypes.Withdrawn, $"Release {version} lies here and is not read: {reason}. This server holds {held}. /v1/changes says what has changed since.");
        if (served.Ledger.Any(release => release.Version == version))
            return new ProblemResult(ProblemTypes.Withdrawn, $"Release {version} was made, and this server does not hold it any more; it holds {held}. /v1/changes says what has changed since.");
        var failures = new RequestFailures();
        failures.Add(ProblemTypes.InvalidParameter, "release", version, "is not the name of a release", held, Nearest.To(version, current.Held()));
        return failures.ToResult();
    }
}
