using DiplomacyApi.Declarations.Columns;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>An actor to whom a statement was made.</summary>
sealed record StatementAddressee
{
    /// <summary>The statement.</summary>
    [RefersTo("statements")]
    public required string StatementId { get; init; }

    /// <summary>The actor.</summary>
    [RefersTo("actors")]
    public required string ActorId { get; init; }
}
