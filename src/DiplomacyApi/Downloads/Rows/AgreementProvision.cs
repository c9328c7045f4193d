using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>One provision of an agreement.</summary>
sealed record AgreementProvision
{
    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required string AgreementId { get; init; }

    /// <inheritdoc cref="Provision.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Provision.Topic"/>
    [RefersTo("topics")]
    public required string? TopicId { get; init; }

    /// <inheritdoc cref="Provision.Text"/>
    public required string Text { get; init; }
}
