using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Proposals;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>One term of a proposal.</summary>
sealed record ProposalTerm
{
    /// <summary>The proposal.</summary>
    [RefersTo("proposals")]
    public required string ProposalId { get; init; }

    /// <inheritdoc cref="Term.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Term.Topic"/>
    [RefersTo("topics")]
    public required string? TopicId { get; init; }

    /// <inheritdoc cref="Term.Text"/>
    public required string Text { get; init; }
}
