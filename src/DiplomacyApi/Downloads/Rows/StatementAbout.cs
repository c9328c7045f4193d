using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>A record that a statement is about, and the stance taken on it.</summary>
sealed record StatementAbout
{
    /// <summary>The statement.</summary>
    [RefersTo("statements")]
    public required string StatementId { get; init; }

    /// <summary>The collection of the record that it is about.</summary>
    public required string RecordCollection { get; init; }

    /// <summary>Id of the record that it is about.</summary>
    public required string RecordId { get; init; }

    /// <inheritdoc cref="About.Stance"/>
    public required Stance? Stance { get; init; }
}
