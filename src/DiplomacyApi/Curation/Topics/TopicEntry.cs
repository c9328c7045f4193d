using DiplomacyApi.Curation.Records;
using DiplomacyApi.Resources.Topics;

namespace DiplomacyApi.Curation.Topics;

/// <inheritdoc cref="Topic"/>
sealed record TopicEntry : IRecordEntry
{
    /// <inheritdoc cref="IRecordEntry.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="IRecordEntry.FormerIds"/>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <inheritdoc cref="Topic.Label"/>
    public required string Label { get; init; }

    /// <inheritdoc cref="Topic.Definition"/>
    public required string Definition { get; init; }

    /// <inheritdoc cref="Topic.Broader"/>
    [Refers("topics")]
    public string? BroaderId { get; init; }

    /// <inheritdoc cref="Topic.PaxCode"/>
    public string? PaxCode { get; init; }

    /// <inheritdoc cref="Topic.CameoCode"/>
    public string? CameoCode { get; init; }
}
