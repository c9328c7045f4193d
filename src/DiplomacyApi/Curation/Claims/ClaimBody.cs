using DiplomacyApi.Curation.Records;
using DiplomacyApi.Curation.Yaml;
using DiplomacyApi.Resources.Claims;

namespace DiplomacyApi.Curation.Claims;

/// <inheritdoc cref="Claim"/>
abstract record ClaimBody
{
    /// <inheritdoc cref="Claim.Kind"/>
    public required ClaimKind Kind { get; init; }

    /// <inheritdoc cref="Claim.Claimant"/>
    [Refers("actors")]
    public required string ClaimantId { get; init; }

    /// <inheritdoc cref="Claim.ClaimedOn"/>
    public PartialDate? ClaimedOn { get; init; }

    /// <inheritdoc cref="Claim.Summary"/>
    public required string Summary { get; init; }

    /// <inheritdoc cref="Claim.Text"/>
    public required string Text { get; init; }

    /// <inheritdoc cref="Claim.Quote"/>
    public string? Quote { get; init; }

    /// <inheritdoc cref="Claim.QuoteLanguage"/>
    public string? QuoteLanguage { get; init; }

    /// <inheritdoc cref="Claim.About"/>
    public IReadOnlyList<AboutEntry> About { get; init; } = [];

    /// <inheritdoc cref="Claim.Topics"/>
    [Refers("topics")]
    public IReadOnlyList<string> TopicIds { get; init; } = [];

    /// <inheritdoc cref="Claim.Relations"/>
    public IReadOnlyList<ClaimRelationEntry> Relations { get; init; } = [];

    /// <inheritdoc cref="Claim.Standing"/>
    public required ClaimStanding Standing { get; init; }

    /// <inheritdoc cref="Claim.Citations"/>
    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    /// <inheritdoc cref="Claim.Notes"/>
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];
}
