using System.Text.Json.Serialization;

namespace DiplomacyApi.Resources.Citing;

/// <summary>A citation in CSL-JSON, for citation processors; its fields are spelled as that format spells them.</summary>
public sealed record CslItem
{
    /// <summary>Names the work in a bibliography; no other record and no other release has the same.</summary>
    public required string Id { get; init; }

    /// <summary>`dataset` for a release, `entry` for a record of it.</summary>
    public required string Type { get; init; }

    /// <summary>What the work is called.</summary>
    public required string Title { get; init; }

    /// <summary>The dataset that a record is a part of; not there for the release as a whole.</summary>
    [JsonPropertyName("container-title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? ContainerTitle { get; init; }

    /// <summary>Who made the dataset.</summary>
    public required IReadOnlyList<CslName> Author { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When the release was made.</summary>
    public required CslDate Issued { get; init; }

    /// <summary>Which release.</summary>
    public required string Version { get; init; }

    /// <summary>What kind of record it is, the licence, and the digest of the content of the release.</summary>
    public required string Note { get; init; }

    /// <summary>Where the work is read as it was cited; relative where the server was not told its address.</summary>
    [JsonPropertyName("URL")]
    public required string Url { get; init; }
}

/// <summary>A name in CSL-JSON.</summary>
public sealed record CslName
{
    /// <summary>The name as it is to be printed.</summary>
    public required string Literal { get; init; }
}

/// <summary>A date in CSL-JSON.</summary>
public sealed record CslDate
{
    /// <summary>One row with year, month and day.</summary>
    [JsonPropertyName("date-parts")]
    public required IReadOnlyList<IReadOnlyList<int>> DateParts { get; init; }
}
