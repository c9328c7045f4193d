using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Agreements;

namespace DiplomacyApi.Curation.Agreements;

/// <inheritdoc cref="AgreementStep"/>
sealed record AgreementStepEntry
{
    /// <inheritdoc cref="AgreementStep.Status"/>
    public required AgreementStatus Status { get; init; }

    /// <inheritdoc cref="AgreementStep.SinceOn"/>
    public PartialDate? SinceOn { get; init; }

    /// <inheritdoc cref="AgreementStep.ReportedBy"/>
    [Refers("actors")]
    public string? ReportedById { get; init; }

    /// <inheritdoc cref="AgreementStep.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="AgreementStep.Citations"/>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
