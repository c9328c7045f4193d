using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.OpenApi;
using DiplomacyApi.Storage;
using FastEndpoints;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>GET /v1</summary>
sealed class GetDataset(JsonAnswers answers) : Endpoint<ReleaseRequest>
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

    public override Task HandleAsync(ReleaseRequest request, CancellationToken ct) => answers.Send(HttpContext, "/v1", request.Release, release => (() => JsonSerializer.SerializeToUtf8Bytes(Describe(release), Json.Options), null));

    static DatasetOverview Describe(Release release) => new()
    {
        Dataset = JsonSerializer.Deserialize<Dataset>(release.Dataset.Document, Json.Options)!,
        Release = new ReleaseInfo { Version = release.Identity.Version, ReleasedOn = release.Identity.ReleasedOn, ContentDigest = release.Identity.ContentDigest },
        Collections = [.. RecordIndex.Tables.Select(table => new CollectionInfo { Name = table.Name, RecordsCount = release.Records.CountOf(table.Name), Href = $"/v1/{table.Name}" })],
        Citation = release.Citation,
    };
}
