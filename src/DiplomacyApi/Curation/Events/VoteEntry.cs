using DiplomacyApi.Resources.Events;

namespace DiplomacyApi.Curation.Events;

/// <inheritdoc cref="Vote"/>
sealed record VoteEntry
{
    /// <inheritdoc cref="Vote.Resolution"/>
    public string? Resolution { get; init; }

    /// <inheritdoc cref="Vote.ForCount"/>
    public int? ForCount { get; init; }

    /// <inheritdoc cref="Vote.AgainstCount"/>
    public int? AgainstCount { get; init; }

    /// <inheritdoc cref="Vote.AbstainCount"/>
    public int? AbstainCount { get; init; }

    /// <inheritdoc cref="Vote.AbsentCount"/>
    public int? AbsentCount { get; init; }
}
