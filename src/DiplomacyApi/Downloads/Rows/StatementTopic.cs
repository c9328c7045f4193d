using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A topic of a statement.</summary>
sealed record StatementTopic
{
    /// <summary>The statement.</summary>
    [RefersTo("statements")]
    public required string StatementId { get; init; }

    /// <summary>The topic.</summary>
    [RefersTo("topics")]
    public required string TopicId { get; init; }
}
