using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http;

/// <summary>Which release an answer comes from, in its headers.</summary>
static class ReleaseHeaders
{
    /// <summary>The answer where there is no release.</summary>
    public static ProblemResult Unavailable { get; } = new(ProblemTypes.DatabaseUnavailable, "No release is open. /health/ready says why; try again in a moment.");

    public static void Set(HttpContext http, ReleaseIdentity release) => http.Response.Headers["Release"] = release.Version;
}
