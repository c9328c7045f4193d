namespace DiplomacyApi.Resources.Releases;

/// <summary>A release of the dataset: what it brought, what changed in it, and whether it can be read here.</summary>
public sealed record ListedRelease
{
    /// <summary>The name of the release, such as `2026.11.1`; with `-edited.` in it where the seed was edited and not released since.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release (ISO 8601); that of the release before for an edited seed.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>Whether it was released under this name and stands in the ledger; an edited seed does not.</summary>
    public required bool IsReleased { get; init; }

    /// <summary>SHA-256 of the content, the same on every machine.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>What the release brought, in the editors' words.</summary>
    public required string Notes { get; init; }

    /// <summary>How many records it has.</summary>
    public required int RecordsCount { get; init; }

    /// <summary>How many records changed since the release before; of the first one all are new.</summary>
    public required ChangeCounts Changes { get; init; }

    /// <summary>Whether it is the release that is served where a request names none.</summary>
    public required bool IsServed { get; init; }

    /// <summary>Whether this server holds it, so that `release=` reads it.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Where the release is answered, relative to this server.</summary>
    public required string Href { get; init; }

    /// <summary>Where what changed since the release before is listed, relative to this server; null for the first release.</summary>
    public required string? ChangesHref { get; init; }
}
