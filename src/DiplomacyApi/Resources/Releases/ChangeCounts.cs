namespace DiplomacyApi.Resources.Releases;

/// <summary>How many records changed in a release, by what happened to them.</summary>
public sealed record ChangeCounts
{
    /// <summary>Records that are new.</summary>
    public required long Added { get; init; }

    /// <summary>Records of which fields changed.</summary>
    public required long Changed { get; init; }

    /// <summary>Records that have another id.</summary>
    public required long Renamed { get; init; }

    /// <summary>Records that were withdrawn.</summary>
    public required long Removed { get; init; }
}
