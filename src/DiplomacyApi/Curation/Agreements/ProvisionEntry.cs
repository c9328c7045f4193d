using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="Provision"/>
sealed record ProvisionEntry
{
    /// <inheritdoc cref="Provision.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Provision.Topic"/>
    [Refers("topics")]
    public string? TopicId { get; init; }

    /// <inheritdoc cref="Provision.Text"/>
    public required string Text { get; init; }
}
