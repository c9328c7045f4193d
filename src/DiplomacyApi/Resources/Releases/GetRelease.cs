using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Releases;

/// <summary>GET /v1/releases/{version}</summary>
sealed class GetRelease(CurrentRelease current, JsonAnswers answers) : Endpoint<GetRelease.Request>
{
    public override void Configure()
    {
        Get("releases/{version}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Releases", typeof(ListedRelease))));
        Summary(text =>
        {
            text.Summary = "Get one release";
            text.Description = "A release with what it brought, how many records changed in it, and whether it can still be read here with `release=`. `changes_href` leads to the records that changed, with the reasons.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => answers.Send(
        HttpContext,
        $"/v1/releases/{request.Version}",
        request.Release,
        release => release.Ledger.Any(known => known.Version == request.Version) ? (() => Document(release, request.Version, ct), null) : (null, Absent(request.Version, release)),
        ReleaseSql.Besides(current));

    byte[] Document(Release release, string version, CancellationToken ct)
    {
        using var rented = release.Rent(ct);
        return JsonSerializer.SerializeToUtf8Bytes(ReleaseSql.List(rented.Connection, release, current).Single(listed => listed.Version == version), Json.Options);
    }

    static ProblemResult Absent(string version, Release release)
    {
        var near = Nearest.To(version, release.Ledger.Select(known => known.Version));
        var suggestion = near.Count == 0 ? "/v1/releases lists what there is." : $"Did you mean {string.Join(" or ", near.Select(other => $"/v1/releases/{other}"))}?";
        return new ProblemResult(ProblemTypes.NotFound, $"There is no release '{version}'. {suggestion}", new ParameterError { Parameter = "version", Value = version, Reason = "is not the name of a release", Allowed = "names of /v1/releases", DidYouMean = near });
    }

    /// <summary>Which release.</summary>
    public sealed record Request
    {
        /// <summary>The name of the release.</summary>
        /// <example>2026.11.1</example>
        [RouteParameter]
        public string Version { get; init; } = "";

        /// <summary>The release whose ledger is read, by its name; without it the one that is served.</summary>
        public string? Release { get; init; }
    }
}
