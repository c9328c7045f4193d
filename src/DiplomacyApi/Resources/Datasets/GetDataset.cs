using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1</summary>
sealed class GetDataset(CurrentRelease current, Caching caching) : Endpoint<GetDataset.Request>
{
    public override void Configure()
    {
        Get("/");
        Description(endpoint => endpoint.WithMetadata(new Contract("Dataset", typeof(DatasetOverview))));
        Summary(text =>
        {
            text.Summary = "Get the dataset";
            text.Description = "What the dataset is and covers, which release is served, and how many records each collection has.";
        });
    }

    public override Task HandleAsync(Request request, CancellationToken ct) => RequestedRelease.Answer(HttpContext, current, request.Release, async release =>
    {
        if (!MediaTypes.TryChoose(HttpContext.Request, [Format.Json], out _)) await MediaTypes.Refused(HttpContext.Request, [Format.Json]).ExecuteAsync(HttpContext);
        else if (!caching.IsSettled(HttpContext, release.Identity, "/v1", nameof(Format.Json), isPinned: request.Release is not null)) await Body.Send(HttpContext, MediaTypes.ContentType(Format.Json), JsonSerializer.SerializeToUtf8Bytes(Describe(release), Json.Options));
    });

    static DatasetOverview Describe(Release release) => new()
    {
        Dataset = JsonSerializer.Deserialize<Dataset>(release.Dataset.Document, Json.Options)!,
        Release = new ReleaseInfo { Version = release.Identity.Version, ReleasedOn = release.Identity.ReleasedOn, ContentDigest = release.Identity.ContentDigest },
        Collections = [.. RecordIndex.Tables.Select(table => new CollectionInfo { Name = table.Name, RecordsCount = release.Records.CountOf(table.Name), Href = $"/v1/{table.Name}" })],
        Citation = release.Citation,
    };

    /// <summary>Of which release.</summary>
    public sealed record Request
    {
        /// <inheritdoc cref="RecordRequest.Release"/>
        public string? Release { get; init; }
    }
}
