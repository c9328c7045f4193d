using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Resources.Datasets;

/// <summary>What a release says of its downloads; it was written with them.</summary>
static class PublishedDatasets
{
    const string Name = "datasets.json";

    /// <summary>Why there is nothing to say; null where there is.</summary>
    public static ProblemResult? Missing(Release release) => release.Files.Find(Name)?.IsWhole == true ? null : new ProblemResult(ProblemTypes.DatabaseUnavailable, $"The downloads of release {release.Identity.Version} are damaged or gone. The lists under /v1 have the same rows.");

    /// <summary>The document as it was written.</summary>
    public static byte[] Document(Release release) => File.ReadAllBytes(release.Files.Find(Name)!.Path);

    public static DatasetCatalog Catalog(Release release) => JsonSerializer.Deserialize<DatasetCatalog>(Document(release), Json.Options)!;
}
