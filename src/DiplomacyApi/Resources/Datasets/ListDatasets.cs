using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1/datasets</summary>
sealed class ListDatasets(JsonAnswers answers) : Endpoint<ReleaseRequest>
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

    public override Task HandleAsync(ReleaseRequest request, CancellationToken ct) => answers.Send(HttpContext, "/v1/datasets", request.Release, release =>
        PublishedDatasets.Missing(release) is { } problem ? (null, problem) : (() => PublishedDatasets.Document(release), null));
}
