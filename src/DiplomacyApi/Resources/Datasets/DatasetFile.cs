namespace DiplomacyApi.Resources.Datasets;

/// <summary>A file that can be downloaded.</summary>
public sealed record DatasetFile
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its format, as its name ends.</summary>
    public required string Format { get; init; }

    /// <summary>Its media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Where it is, relative to this server, for ever the same. With `latest` in place of the release it is always the newest.</summary>
    public required string Href { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of it, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
