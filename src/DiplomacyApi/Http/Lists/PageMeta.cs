using System.Text.Json;

namespace DiplomacyApi.Http.Lists;

/// <summary>What the answer comes from, and how the request was understood.</summary>
public sealed record PageMeta
{
    /// <summary>The release of the dataset that the answer was read from.</summary>
    public required string Release { get; init; }

    /// <summary>The request as it was understood, defaults and all: each parameter with its value or values. With `as_of` also `undated_left_out`: how many rows match and have no date, so that they can't be placed in time.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Applied { get; init; }

    /// <summary>The licence of the data, as an SPDX identifier.</summary>
    public required string License { get; init; }

    /// <summary>What the licence does not cover.</summary>
    public required string LicenseNote { get; init; }

    /// <summary>How to cite the release.</summary>
    public required string Citation { get; init; }

    internal static PageMeta Of(Storage.Release release, AppliedQuery applied, PageExtras extras) => new()
    {
        Release = release.Identity.Version,
        Applied = applied.Values(extras).ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToElement(pair.Value, Json.Options), StringComparer.Ordinal),
        License = release.Dataset.License,
        LicenseNote = Envelope.LicenseNote,
        Citation = release.Citation,
    };
}
