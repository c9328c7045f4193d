using System.Text.Json;
using DiplomacyApi.Http;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Resources.Datasets;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>What every published file says of the release that it belongs to.</summary>
sealed class Publication(Release release)
{
    /// <summary>What the dataset is, and what it covers.</summary>
    public Dataset Dataset { get; } = JsonSerializer.Deserialize<Dataset>(release.Dataset.Document, Json.Options)!;

    public string Title => Dataset.Title;

    public string Version => release.Identity.Version;

    public DateOnly ReleasedOn => release.Identity.ReleasedOn;

    public string ContentDigest => release.Identity.ContentDigest;

    public string License => Dataset.License;

    public string LicenseNote { get; } = Envelope.LicenseNote;

    public string Citation => release.Citation;
}
