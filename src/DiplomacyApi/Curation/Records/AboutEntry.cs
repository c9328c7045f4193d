using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Curation.Records;

/// <inheritdoc cref="About"/>
sealed record AboutEntry
{
    /// <inheritdoc cref="About.Record"/>
    [Refers("")]
    public required string Record { get; init; }

    /// <inheritdoc cref="About.Stance"/>
    public Stance? Stance { get; init; }
}
