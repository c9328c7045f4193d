using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Curation.Proposals;

/// <inheritdoc cref="Term"/>
sealed record TermEntry
{
    /// <inheritdoc cref="Term.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Term.Topic"/>
    [Refers("topics")]
    public string? TopicId { get; init; }

    /// <inheritdoc cref="Term.Text"/>
    public required string Text { get; init; }
}
