using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1/datasets</summary>
sealed class ListDatasets(CurrentRelease current, Caching caching) : Endpoint<ListDatasets.Request>
{
    public override void Configure()
    {
        Get("datasets");
        Description(endpoint => endpoint.WithMetadata(new Contract("Datasets", typeof(DatasetCatalog))));
        Summary(text =>
        {
            text.Summary = "List the files to download";
            text.Description = "Every table of the release, whole, as CSV, NDJSON, Parquet and XLSX: collections, what records have many of, and three tables that are ready to plot (`statements_flat`, `exchanges`, `positions_by_day`). With what every column means, how many rows there are, and the digest of every file. A file is at `/data/{release}/{name}`, the newest at `/data/latest/{name}`.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => RequestedRelease.Answer(HttpContext, current, request.Release, async release =>
    {
        if (!MediaTypes.TryChoose(HttpContext.Request, [Format.Json], out _)) await MediaTypes.Refused(HttpContext.Request, [Format.Json]).ExecuteAsync(HttpContext);
        else if (PublishedDatasets.Missing(release) is { } problem) await problem.ExecuteAsync(HttpContext);
        else if (!caching.IsSettled(HttpContext, release.Identity, "/v1/datasets", nameof(Format.Json), isPinned: request.Release is not null)) await Body.Send(HttpContext, MediaTypes.ContentType(Format.Json), PublishedDatasets.Document(release));
    });

    /// <summary>Of which release.</summary>
    public sealed record Request
    {
        /// <inheritdoc cref="RecordRequest.Release"/>
        public string? Release { get; init; }
    }
}
