using DiplomacyApi.Declarations.Columns;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Downloads.Rows;

/// <summary>The number that an actor gives an agreement in a count of its own.</summary>
sealed record AgreementNumber
{
    /// <summary>The agreement.</summary>
    [RefersTo("agreements")]
    public required string AgreementId { get; init; }

    /// <inheritdoc cref="Numbering.CountedBy"/>
    [RefersTo("actors")]
    public required string CountedById { get; init; }

    /// <inheritdoc cref="Numbering.Number"/>
    public required int Number { get; init; }

    /// <inheritdoc cref="Numbering.Basis"/>
    public required NumberingBasis Basis { get; init; }
}
