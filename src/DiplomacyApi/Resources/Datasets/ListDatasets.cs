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

    public override async Task HandleAsync(Request request, CancellationToken ct)
    {
        if (!RequestedRelease.TryEnter(HttpContext, current, request.Release, out var release, out var missing))
        {
            await missing.ExecuteAsync(HttpContext);
            return;
        }

        using var entered = release;
        if (PublishedDatasets.Missing(release) is { } problem)
        {
            await problem.ExecuteAsync(HttpContext);
            return;
        }

        if (caching.IsNotModified(HttpContext, release.Identity, "/v1/datasets", nameof(Format.Json), isPinned: request.Release is not null)) return;
        var body = PublishedDatasets.Document(release);
        HttpContext.Response.ContentType = MediaTypes.ContentType(Format.Json);
        HttpContext.Response.ContentLength = body.Length;
        await HttpContext.Response.BodyWriter.WriteAsync(body, ct);
    }

    /// <summary>Of which release.</summary>
    public sealed record Request
    {
        /// <inheritdoc cref="RecordRequest.Release"/>
        public string? Release { get; init; }
    }
}
