using System.Text.Json;
using DiplomacyApi.Declarations;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Http.Parameters;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1/datasets/{name}</summary>
sealed class GetDatasetTable(CurrentRelease current, Caching caching) : Endpoint<GetDatasetTable.Request>
{
    public override void Configure()
    {
        Get("datasets/{name}");
        Description(endpoint => endpoint.WithMetadata(new Contract("Datasets", typeof(DatasetTable))));
        Summary(text =>
        {
            text.Summary = "Get what can be downloaded of a table";
            text.Description = "The columns of a table with their meaning, type, unit and codes, how many rows it has, and its files with their sizes and digests.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => RequestedRelease.Answer(HttpContext, current, request.Release, async release =>
    {
        var problem = PublishedDatasets.Missing(release);
        var tables = problem is null ? PublishedDatasets.Catalog(release).Data : [];
        var table = tables.FirstOrDefault(table => table.Name == request.Name);
        if (!MediaTypes.TryChoose(HttpContext.Request, [Format.Json], out _)) await MediaTypes.Refused(HttpContext.Request, [Format.Json]).ExecuteAsync(HttpContext);
        else if (table is null) await (problem ?? Absent(request.Name, [.. tables.Select(other => other.Name)])).ExecuteAsync(HttpContext);
        else if (!caching.IsSettled(HttpContext, release.Identity, $"/v1/datasets/{table.Name}", nameof(Format.Json), isPinned: request.Release is not null)) await Body.Send(HttpContext, MediaTypes.ContentType(Format.Json), JsonSerializer.SerializeToUtf8Bytes(table, Json.Options));
    });

    static ProblemResult Absent(string name, IReadOnlyList<string> names) => new(
        ProblemTypes.NotFound,
        $"There is no table '{name}'. /v1/datasets lists all.",
        new ParameterError { Parameter = "name", Value = name, Reason = "is not the name of a table", Allowed = string.Join(", ", names), DidYouMean = Nearest.To(name, names) });

    /// <summary>Which table, of which release.</summary>
    public sealed record Request
    {
        /// <summary>Name of the table.</summary>
        /// <example>statements_flat</example>
        [RouteParameter]
        public string Name { get; init; } = "";

        /// <inheritdoc cref="RecordRequest.Release"/>
        public string? Release { get; init; }
    }
}
