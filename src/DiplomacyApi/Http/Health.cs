using DiplomacyApi.Http.Operations;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>Whether the process runs, and whether it serves what it should.</summary>
static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapMethods("/health/live", [HttpMethods.Get, HttpMethods.Head], () => Answer(StatusCodes.Status200OK, new HealthReport("live", null, null))).ExcludeFromDescription();
        app.MapMethods("/health/ready", [HttpMethods.Get, HttpMethods.Head], (CurrentRelease current, Drain drain) => current is { Identity: { } open, Problem: null } && !drain.HasBegun
            ? Answer(StatusCodes.Status200OK, new HealthReport("ready", open.Version, null))
            : Answer(StatusCodes.Status503ServiceUnavailable, new HealthReport("not_ready", current.Identity?.Version, drain.HasBegun ? "the server is going down" : current.Problem))).ExcludeFromDescription();
    }

    static IResult Answer(int status, HealthReport report) => TypedResults.Json(report, Json.Options, statusCode: status);

    /// <summary>How the server is.</summary>
    sealed record HealthReport(string Status, string? Release, string? Problem);
}
