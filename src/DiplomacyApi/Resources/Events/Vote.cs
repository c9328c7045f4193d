using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Resources.Events;

/// <summary>The result of a vote.</summary>
public sealed record Vote
{
    /// <summary>The text voted on.</summary>
    public required string? Resolution { get; init; }

    /// <summary>Votes in favour.</summary>
    [Unit("members")]
    public required int? ForCount { get; init; }

    /// <summary>Votes against.</summary>
    [Unit("members")]
    public required int? AgainstCount { get; init; }

    /// <summary>Abstentions.</summary>
    [Unit("members")]
    public required int? AbstainCount { get; init; }

    /// <summary>Members who did not vote.</summary>
    [Unit("members")]
    public required int? AbsentCount { get; init; }
}
